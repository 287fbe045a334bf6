// Imported before everything else: schemas ask at their making whether code may be made from text. Here it may not be,
// and already the question breaks the page's policy.
import { config } from 'zod';

config({ jitless: true });
