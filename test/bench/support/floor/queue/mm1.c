/* M/M/1 by events in plain C: two times of what comes next, a ring of those who wait, no heap, no library but libm. What
   the machine can do with the same customers; it prints customers per second and their mean wait.

   cc -O2 mm1.c -lm -o mm1 && ./mm1 CUSTOMERS */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static uint32_t a = 0x243f6a88u, b = 0x85a308d3u, c = 0x13198a2eu, d = 1;

static uint32_t word(void) {
  uint32_t t = a + b + d++;
  a = b ^ (b >> 9);
  b = c + (c << 3);
  c = ((c << 21) | (c >> 11)) + t;
  return t;
}

static double exponential(double mean) {
  uint32_t high = word() >> 5, low = word() >> 6;
  return -mean * log(1 - (high * 67108864.0 + low) / 9007199254740992.0);
}

enum { RING = 1 << 20 };
static double came[RING];

int main(int count, char **words) {
  long customers = count > 1 ? atol(words[1]) : 10000000, arrived = 0, served = 0;
  double arrival = exponential(1 / 0.8), finish = INFINITY, wait = 0;
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  while (served < customers) {
    if (arrival < finish) {
      if (arrived == served) finish = arrival + exponential(1);
      came[arrived++ & (RING - 1)] = arrival;
      arrival += exponential(1 / 0.8);
    } else {
      served++;
      if (arrived > served) {
        wait += finish - came[served & (RING - 1)];
        finish += exponential(1);
      } else {
        finish = INFINITY;
      }
    }
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  double seconds = end.tv_sec - start.tv_sec + (end.tv_nsec - start.tv_nsec) * 1e-9;
  printf("%.0f %.4f\n", customers / seconds, wait / customers);
  return 0;
}
