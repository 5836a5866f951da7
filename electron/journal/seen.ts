import { z } from 'zod';
import { isId, newId, type Id } from '../domain/id';
import { dayNumber, daysSince, seeTime, type SeenTime } from '../domain/time/seenDays';
import type { Store } from '../storage/store';
import { bytesOf, utf8Of } from './loadedRecord';
import { isMark } from './versionName';

/** How long what was deleted stays, in days that this computer has seen. */
export const DAYS_IN_TRASH = 30;

/** By how much a clock may be put right without that telling anything, in milliseconds. */
const SLIGHT = 60_000;

const dayForm = z.int();
const seenForm = z
  .object({
    days: z
      .array(dayForm)
      .refine((days) => days.every((day, index) => index === 0 || day > (days[index - 1] ?? day)))
      .readonly(),
    latest: z.number(),
    mark: z.string().refine(isMark),
    trash: z.record(z.string().refine(isId), z.tuple([dayForm, z.number()]).readonly()).readonly(),
    /** As in `SeenTime`; without it, as a version before this one kept it, nothing has passed yet. */
    since: z.object({ running: z.number(), passed: z.number(), wasStarted: z.boolean() }).readonly().optional(),
  })
  .readonly();
type Remembered = z.infer<typeof seenForm>;

/** A file in the trash. `modified`: tells one deletion of a record from another. */
export interface InTrash {
  readonly id: Id;
  readonly modified: number;
}

/**
 * What this computer has seen of a journal, kept on this computer alone: ids and numbers, no word. Nothing is removed
 * for good by what a clock shows, only by what is counted here; where this is lost, everything stays the longer for it.
 */
export interface Seen {
  /** Takes note of a reading of the clock, milliseconds since 1970. */
  readonly read: (now: number) => void;
  /**
   * Stands in the names of the versions that this computer may thin; another one after the clock was set back, since it
   * tells no order any more.
   */
  readonly mark: () => string;
  /** How many days were seen since a reading of the clock. */
  readonly daysSince: (moment: number) => number;
  /** Takes note of what lies in the trash, all of it. */
  readonly lookAtTrash: (lying: readonly InTrash[]) => void;
  /** How many more days have to be seen before something in the trash may go. */
  readonly daysLeft: (id: Id) => number;
  /** What has been in the trash for long enough. */
  readonly over: () => readonly InTrash[];
  /** Puts it on the disk; that it could not be is no harm. */
  readonly keep: () => Promise<void>;
}

/**
 * Reads what was seen, for a journal. `own`: where this computer keeps it; null is nowhere. `running`: for how long the
 * computer has been running, asleep or awake, in milliseconds.
 */
export async function readSeen(own: Store | null, journal: Id, running: () => number): Promise<Seen> {
  const place = `seen/${journal}.json`;
  const recalled = await recall(own, place);
  let { latest, mark, trash } = recalled;
  let time: SeenTime = {
    days: recalled.days,
    ...(recalled.since ?? { running: running(), passed: 0, wasStarted: false }),
  };
  /** As the clock shows it; of the days only once enough time has passed. */
  let today = dayNumber(latest);
  let kept = '';

  return {
    read: (now) => {
      if (now < latest - SLIGHT) mark = newMark();
      latest = now;
      today = dayNumber(now);
      time = seeTime(time, { now, running: running() });
    },
    mark: () => mark,
    daysSince: (moment) => daysSince(time.days, dayNumber(moment)),
    lookAtTrash: (lying) => {
      trash = Object.fromEntries(
        lying.map(({ id, modified }) => {
          const [day, before] = trash[id] ?? [];
          return [id, [day !== undefined && before === modified && day <= today ? day : today, modified] as const];
        }),
      );
    },
    daysLeft: (id) => Math.max(0, DAYS_IN_TRASH - daysSince(time.days, trash[id]?.[0] ?? Infinity)),
    over: () =>
      Object.entries(trash).flatMap(([id, [day, modified]]) =>
        isId(id) && daysSince(time.days, day) >= DAYS_IN_TRASH ? [{ id, modified }] : [],
      ),
    keep: async () => {
      const { days, ...since } = time;
      const text = JSON.stringify({ days, latest, mark, trash, since } satisfies Remembered);
      if (text === kept || !own) return;
      const written = await own.write(place, bytesOf(text));
      if (written.ok) kept = text;
    },
  };
}

async function recall(own: Store | null, place: string): Promise<Remembered> {
  const bytes = await own?.read(place);
  const known = seenForm.safeParse(bytes?.ok ? jsonOf(bytes.value) : undefined);
  return known.success ? known.data : { days: [], latest: 0, mark: newMark(), trash: {} };
}

function newMark(): string {
  return newId().slice(0, 8);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8Of(bytes) ?? '');
  } catch {
    return undefined;
  }
}
