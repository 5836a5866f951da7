import type { CheckIn } from '../../domain/kinds/checkIn';
import { tellerOf, type Telling } from '../telling';

/** How two times of a week were, connection and pull each, and what was written then. */
type Week = readonly [told: string, first?: string, second?: string];

/** From the first week with K to some weeks after the last. */
const WEEKS_WITH_K: readonly Week[] = [
  ['67 48'],
  ['65 48'],
  ['66 38'],
  ['37 46', 'It was six in the evening. By daylight I know that.'],
  ['47 38'],
  ['66 45'],
  ['56 47'],
  ['57 66', '', 'She rang. It is quiet, and I am no better than at four.'],
  ['56 38'],
  ['28 37'],
  ['18 28', 'The voice on the machine is the nearest thing.'],
  ['84 66'],
  ['75 56'],
  ['57 38'],
  ['56 48'],
  ['75 56'],
  ['65 28', '', 'Eight euros.'],
  ['57 46'],
  ['65 73', '', 'Ten minutes late with missing her.'],
  ['75 56'],
  ['76 57'],
  ['65 48'],
  ['19 37', 'I do not know what she has.'],
  ['56 47'],
  ['84 65'],
  ['75 66'],
  ['83 65', 'Swifts.'],
  ['74 65'],
  ['09 18', 'Whenever I think of her she is putting books into boxes.'],
  ['28 27'],
  ['37 28'],
  ['46 35'],
  ['55 46'],
  ['64 46'],
  ['37 28'],
  ['38 36'],
  ['65 47'],
  ['66 55'],
  ['74 66'],
  ['65 56'],
  ['28 47', 'To what.'],
  ['56 45'],
  ['65 64'],
  ['66 57'],
  ['85 66', 'It is Wednesday, and it was she.'],
  ['47 36'],
  ['35', 'I can draw her face. It does not help.'],
  ['46'],
  [''],
  ['45'],
  ['54'],
];

/** With M, to the week in which the story ends. */
const WEEKS_WITH_M: readonly Week[] = [
  ['28 37'],
  ['37 46', 'I do not know him well enough to lose him. It seems that one can begin at once.'],
  ['38 57'],
  ['47 38'],
  ['46 55'],
  ['38 57'],
  ['65 56'],
  ['57 19', '', 'All is well. And I am so tired.'],
  ['37 56'],
  ['46 57'],
  ['56 47'],
  ['28 19', '', 'Tomorrow is Thursday, and then it is not.'],
  ['29 57'],
  ['28 65'],
  ['66 47'],
  ['37 48'],
  ['38 57'],
  ['47 28'],
  ['38 28', 'I laughed about his knee.'],
  ['66 47'],
  ['56 28'],
  ['37 46'],
  ['75 66'],
  ['57 66', '', 'Six could be slept with.'],
  ['75 74'],
  ['37 56', 'Back at the beginning for three hours. Now only tired.'],
  ['74 83'],
  ['75 84'],
  ['84 75'],
  ['46 55'],
  ['64 75'],
  ['66 84'],
  ['83 74'],
  ['56 47'],
  ['75 83'],
  ['74 65'],
  ['56 65'],
  ['64 84'],
  ['74 65'],
  ['56 57'],
  ['47 46'],
  ['54 38'],
  ['38 46', 'On the bad days it is still a holiday.'],
  ['55 64'],
  ['65 83'],
  ['74 65'],
  ['65 74'],
  ['83 56'],
  ['74 82', '', 'A short night, and nothing to do with me.'],
  ['83 74'],
  ['64 73'],
  ['73 92', '', 'Six days, and most of each I was somewhere else.'],
  ['82 73', '', 'Sad, and in the chair.'],
  ['83 82'],
  ['83 82'],
  ['73 65'],
];

const WEEK = 7;
const TIMES = ['08:30', '21:15', '12:40', '22:05', '07:50', '19:30', '23:10', '17:20', '20:45'];
/** Into the week so many days the first is lived, and the second. */
const DAYS = [
  [0, 3],
  [1, 5],
  [0, 4],
  [2, 4],
  [1, 3],
  [0, 5],
  [2, 5],
] as const;

/**
 * How it was over time with K: weak by Thursday, far in the breaks, at the bottom when she said it, and not gone
 * afterwards.
 */
export function courseWithK(telling: Telling): readonly CheckIn[] {
  return course(telling, WEEKS_WITH_K, 760);
}

/**
 * How it was over time with M: weak and far at first, steadier later, with bad weeks in good times, lower in the
 * breaks.
 */
export function courseWithM(telling: Telling): readonly CheckIn[] {
  return course(telling, WEEKS_WITH_M, 392);
}

/** The check-ins of some weeks, the first of which begins so many days before the end of the story. */
function course(telling: Telling, weeks: readonly Week[], from: number): readonly CheckIn[] {
  const { checkIn } = tellerOf(telling);
  return weeks.flatMap(([told, ...lines], week) =>
    told
      .split(' ')
      .filter((each) => each !== '')
      .map((each, index) => {
        const ago = from - week * WEEK - (DAYS[week % DAYS.length]?.[index] ?? 0);
        return checkIn(ago, TIMES[(week * 2 + index) % TIMES.length] ?? '20:00', {
          connection: Number(each.charAt(0)),
          pull: Number(each.charAt(1)),
          body: lines[index] ?? '',
        });
      }),
  );
}
