import type { KnownHistory } from '../model/known-history.ts';
import type { Split } from '../model/split.ts';

/** Rules of a split that are no numbers of a role, and its standards. */
export type SplitRules = Pick<
  Split,
  'isPersonal' | 'handover' | 'handoverLoss' | 'enquiries' | 'callbackEvery' | 'standards'
>;

/** What somebody does to a scenario on the screen; `phase` is the place of the split that is meant. */
export type ScenarioEdit =
  | {
      readonly kind: 'toggle';
      readonly phase: number;
      readonly role: string;
      readonly operation: string;
    }
  | {
      readonly kind: 'move';
      readonly phase: number;
      readonly operation: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      /** Earlier (−1) or later (1) in the order of importance. */
      readonly kind: 'prioritise';
      readonly phase: number;
      readonly role: string;
      readonly operation: string;
      readonly step: -1 | 1;
    }
  | {
      readonly kind: 'place';
      readonly phase: number;
      readonly name: string;
      readonly role: string;
    }
  | {
      readonly kind: 'hire';
      readonly phase: number;
      readonly name: string;
      readonly role: string;
    }
  | { readonly kind: 'dismiss'; readonly phase: number; readonly name: string }
  | { readonly kind: 'add-role'; readonly phase: number; readonly code: string }
  | { readonly kind: 'remove-role'; readonly phase: number; readonly code: string }
  | { readonly kind: 'rules'; readonly phase: number; readonly change: Partial<SplitRules> }
  | { readonly kind: 'number'; readonly path: string; readonly value: number }
  | {
      readonly kind: 'range';
      readonly path: string;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'history'; readonly history: KnownHistory }
  | { readonly kind: 'rename'; readonly name: string };
