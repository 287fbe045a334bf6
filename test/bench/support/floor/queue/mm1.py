"""M/M/1 in SimPy 3 (Debian: python3-simpy3): prints customers per second and their mean wait.

    python3 mm1.py CUSTOMERS
"""

import random
import sys
import time

import simpy

customers = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
draw = random.Random(1)
total = 0.0


def customer(env, server):
    global total
    came = env.now
    with server.request() as request:
        yield request
        total += env.now - came
        yield env.timeout(draw.expovariate(1.0))


def source(env, server):
    for _ in range(customers):
        yield env.timeout(draw.expovariate(0.8))
        env.process(customer(env, server))


env = simpy.Environment()
env.process(source(env, simpy.Resource(env, capacity=1)))
start = time.perf_counter()
env.run()
seconds = time.perf_counter() - start
print(f"{customers / seconds:.0f} {total / customers:.4f}")
