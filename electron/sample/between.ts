import { blankRecord } from '../domain/blank';
import type { CheckIn } from '../domain/checkIn';
import { newId, type Id } from '../domain/id';
import type { AnyRecord, RecordOf } from '../domain/record';
import type { StoryClock } from './story';

/** What is told of the two besides the entries. */
export interface Telling {
  readonly when: StoryClock;
  readonly person: Id;
  /** The session that was held so many days ago, if one was. */
  readonly sessionOn: (ago: number) => Id | undefined;
  /** An entry of the story by its title. */
  readonly entry: (title: string) => Id | undefined;
}

/** Touchstones, ruptures, letters, topics, reachings and check-ins, linked with each other. */
export function between({ when, person, sessionOn, entry }: Telling): readonly AnyRecord[] {
  const touchstone = (ago: number, time: string, rest: Partial<RecordOf<'touchstone'>>) => ({ ...blankRecord('touchstone', newId(), when(ago, time)), kept: when(ago, '22:00'), person, ...rest });
  const rupture = (ago: number, time: string, rest: Partial<RecordOf<'rupture'>>) => ({ ...blankRecord('rupture', newId(), when(ago, time)), person, ...rest });
  const letter = (ago: number, time: string, rest: Partial<RecordOf<'letter'>>) => ({ ...blankRecord('letter', newId(), when(ago, time)), to: person, ...rest });
  const topic = (ago: number, title: string, body: string) => ({ ...blankRecord('topic', newId(), when(ago, '08:00')), title, body });
  const reaching = (ago: number, time: string, rest: Partial<RecordOf<'reaching'>>) => ({ ...blankRecord('reaching', newId(), when(ago, time)), person, ...rest });
  const checkIn = (ago: number, time: string, rest: Partial<CheckIn>) => ({ ...blankRecord('check-in', newId(), when(ago, time)), person, ...rest });
  const brought = (ago: number) => ({ at: when(ago, '15:10'), session: sessionOn(ago) });

  const street = entry('After session');
  const stones = [
    touchstone(10, '15:20', { from: 'said', holds: 8, body: 'He remembered the name of the street. I never told him it mattered.', ...street && { source: { record: street, quote: 'He remembered the name of the street. I never told him it mattered.' } } }),
    touchstone(129, '15:30', { from: 'said', words: 'You can be angry with me and come on Thursday.', holds: 9 }),
    touchstone(97, '13:40', { from: 'message', holds: 7, body: 'Two messages from him while he was away, both about moving our hour. Dull messages. And proof that I crossed his mind by the sea.' }),
    touchstone(66, '15:40', { from: 'said', words: 'I signed up for that course because of our work.', holds: 9 }),
    touchstone(150, '15:35', { from: 'noticed', holds: 6, body: 'The pause before he laughed.' }),
    touchstone(241, '15:20', { from: 'gesture', holds: 7, body: 'He kept the drawing. It lay in the folder with my name on it.' }),
    touchstone(199, '15:15', { from: 'said', words: 'I thought of you when I walked past the bakery.', holds: 8 }),
  ];

  const joke = rupture(5, '18:02', {
    title: 'The joke about invoices', where: 'message', body: 'I asked to move Thursday. He answered yes, and added a joke about mixing up two invoices.',
    landed: 'Cold. Like being counted.', seemed: 'That I am paperwork.', feelings: [{ name: 'hurt', strength: 6 }, { name: 'ashamed', strength: 4 }], urge: 'pull-away', urgency: 3,
  });
  const call = rupture(41, '11:20', {
    title: 'Ending the call first', where: 'call', body: 'He said goodbye before I had finished. I have not brought it yet.', landed: 'As if a door had closed softly.',
    seemed: 'That I take too long.', other: 'His next hour was about to begin.', urge: 'neither', urgency: 2,
  });
  const appointment = rupture(99, '09:30', {
    title: 'The cancelled hour', where: 'message', body: 'He cancelled our first hour after the summer and gave no reason.', landed: 'The floor went.', seemed: 'That he did not want to come back to this.',
    other: 'Something of his own, that is not mine to know.', feelings: [{ name: 'afraid', strength: 8 }], urge: 'push-against', urgency: 9,
    state: { kind: 'worked-through', at: when(80, '15:45'), brought: brought(80), how: 'He said that he should have told me the reason, and could see what that did.', took: { days: 0, hours: 0, minutes: 10 }, stays: 'A voice can shake for one sentence and then be an ordinary voice.' },
  });
  const wrongTime = rupture(248, '16:10', {
    title: 'Wrong time', where: 'session', body: 'I came an hour early and he opened the door and did not know why I was there.', landed: 'Like a delivery.', seemed: 'That I am not expected.',
    urgency: 8, state: { kind: 'let-go', at: when(213, '20:00'), brought: brought(241) },
  });

  const longEmail = letter(3, '22:10', {
    title: 'The long email', meant: 'sent', hope: 'That he has read it when I come in.', fear: 'That it was too much, and he will be careful with me.', state: { kind: 'sent', sent: { at: when(2, '07:15'), how: 'email' } },
    body: 'I have tried to write this in the order in which it would be easy to read, and it will not go in that order.\n\nIn winter I stopped believing that anything I told you was still there a week later. I did not say so. I brought you stories about work.\n\nI am not asking for anything by return of post. I would like you to have read it when I come in.',
  });
  const secondPage = letter(40, '21:00', {
    title: 'The second page', meant: 'sent', fear: 'Now he knows, and now he will go.', state: { kind: 'answered', at: when(33, '18:00'), sent: { at: when(39, '16:00'), how: 'post' } },
    body: 'What I have never put anywhere is on the second page.\n\nThe first page you may skip. It is only there because a letter cannot begin with its second page.',
  });

  return [
    ...stones, joke, call, appointment, wrongTime, longEmail, secondPage,
    topic(30, 'My mother’s visit', 'She comes in December, for four days.'),
    ...[[5, '19:00', 4], [4, '21:00', 5], [3, '20:15', 6], [1, '20:00', 6, 'It still stings. It does not reach the floor any more.'], [0, '20:30', 7]]
      .map(([ago, time, connection, body = '']) => checkIn(Number(ago), String(time), { connection: Number(connection), body: String(body), of: joke.id })),
    ...[[41, 6], [36, 5], [30, 6], [22, 7], [12, 7], [4, 8]].map(([ago = 0, connection]) => checkIn(ago, '21:30', { connection, of: call.id })),
    ...[[99, 2], [96, 2], [93, 3], [88, 4], [81, 4]].map(([ago = 0, connection]) => checkIn(ago, '22:15', { connection, of: appointment.id })),
    checkIn(2, '09:00', { wait: 9, of: longEmail.id, body: 'He has read it and does not know how to tell me to stop.' }),
    checkIn(2, '22:30', { wait: 7, of: longEmail.id }), checkIn(1, '12:00', { wait: 5, of: longEmail.id }), checkIn(0, '20:00', { wait: 4, of: longEmail.id, body: 'It is a holiday. Slow is slow.' }),
    ...[['22:00', 9, 0], ['08:00', 8, 1], ['19:00', 6, 2], ['20:00', 4, 4]].map(([time, wait, later]) => checkIn(39 - Number(later), String(time), { wait: Number(wait), of: secondPage.id })),
    reaching(264, '11:50', { before: 9, after: 8, did: { kind: 'reached-out', how: 'A message I did not need to send' }, body: 'Four times before noon.' }),
    reaching(134, '21:10', { before: 8, after: 4, did: { kind: 'waited', minutes: 20 }, touchstones: stones.slice(1, 3).map(({ id }) => id), body: 'It went by itself, somewhere between the second and the third tea.' }),
    reaching(103, '06:40', { before: 7, after: 3, did: { kind: 'entry', entry: entry('The heron') ?? newId() }, touchstones: stones.slice(1, 2).map(({ id }) => id) }),
    reaching(1, '22:50', { before: 5, after: 3, did: { kind: 'nothing' }, touchstones: stones.slice(1, 2).map(({ id }) => id) }),
    ...overTime(checkIn),
  ];
}

/** How it was between the two through the year: weak and far at first, steadier later, lower in the breaks. */
function overTime(checkIn: (ago: number, time: string, rest: Partial<CheckIn>) => CheckIn): readonly CheckIn[] {
  return Array.from({ length: 110 }, (_, index) => {
    const ago = 360 - index * 3;
    const isApart = (ago > 88 && ago < 114) || (ago > 305 && ago < 317);
    const wave = [0, 1, -1, 1, 0, -1][index % 6] ?? 0;
    const connection = Math.max(0, Math.min(10, Math.round(3 + index / 25) + wave - (isApart ? 2 : 0)));
    return checkIn(ago, index % 2 === 0 ? '08:30' : '21:15', { connection, pull: Math.max(0, Math.min(10, 9 - Math.round(index / 20) - wave + (isApart ? 2 : 0))) });
  });
}
