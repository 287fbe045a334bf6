import { z } from 'zod';

import { commandHotkeysSchema, defaultHotkeys } from '../hotkeys/command.ts';
import { personIdSchema } from '../recording/person.ts';
import { purposeSchema, screenIdSchema } from './screens.ts';

/** Where the recorder window stands, and how. */
const recorderWindowSchema = z.object({
  x: z.int().nullable().default(null),
  y: z.int().nullable().default(null),
  isExpanded: z.boolean().default(false),
  isShown: z.boolean().default(true),
});

/** Everything that a person can choose. The schema is the type, the check and the defaults. */
export const settingsSchema = z.object({
  language: z.enum(['system', 'ru', 'en']).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** The answer to the welcome; null: not welcomed yet. */
  purpose: purposeSchema.nullable().default(null),
  /** The screens of the rail, as they were chosen; null: those that the purpose needs. */
  screens: z.array(screenIdSchema).nullable().default(null),
  /** Whose day the keys time. */
  currentPersonId: personIdSchema.nullable().default(null),
  idleAfterMinutes: z.int().min(1).max(120).default(5),
  /** When a day begins, minutes after midnight. */
  dayStartMinutes: z.int().min(0).max(360).default(0),
  /** Code of the operation that the interrupt key begins. */
  interruptWith: z.string().default('care-question'),
  warnNonResult: z.boolean().default(true),
  isCompact: z.boolean().default(false),
  hotkeys: commandHotkeysSchema.default(defaultHotkeys),
  /** `system`: the system's global shortcuts; `extended`: a key hook in a process of its own. */
  hotkeyEngine: z.enum(['system', 'extended']).default('system'),
  recorder: recorderWindowSchema.default(() => recorderWindowSchema.parse({})),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** Some settings, to change them: what is not named stays, and no default fills in. */
export const settingsPatchSchema = z
  .object({
    language: settingsSchema.shape.language.unwrap(),
    theme: settingsSchema.shape.theme.unwrap(),
    purpose: settingsSchema.shape.purpose.unwrap(),
    screens: settingsSchema.shape.screens.unwrap(),
    currentPersonId: settingsSchema.shape.currentPersonId.unwrap(),
    idleAfterMinutes: settingsSchema.shape.idleAfterMinutes.unwrap(),
    dayStartMinutes: settingsSchema.shape.dayStartMinutes.unwrap(),
    interruptWith: settingsSchema.shape.interruptWith.unwrap(),
    warnNonResult: settingsSchema.shape.warnNonResult.unwrap(),
    isCompact: settingsSchema.shape.isCompact.unwrap(),
    hotkeys: settingsSchema.shape.hotkeys.unwrap(),
    hotkeyEngine: settingsSchema.shape.hotkeyEngine.unwrap(),
    recorder: settingsSchema.shape.recorder.unwrap(),
  })
  .partial();
export type SettingsPatch = Readonly<z.infer<typeof settingsPatchSchema>>;
