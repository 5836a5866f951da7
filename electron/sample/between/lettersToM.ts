import type { AnyRecord } from '../../domain/records/record';
import { tellerOf, type Telling } from '../telling';

/** The letters to M, and the waits. */
export function lettersToM(telling: Telling): readonly AnyRecord[] {
  const { when, sessionOn } = telling;
  const { letter, held } = tellerOf(telling);
  const longEmail = letter(3, '22:10', {
    title: 'The long email',
    meant: 'sent',
    hope: 'That he has read it when I come in.',
    fear: 'That it was too much, and he will be careful with me.',
    state: { kind: 'sent', sent: { at: when(2, '07:15'), how: 'email' } },
    body: 'I have tried to write this in the order in which it would be easy to read, and it will not go in that order.\n\nIn winter I stopped believing that anything I told you was still there a week later. I did not say so. I brought you stories about work.\n\nI am not asking for anything by return of post. I would like you to have read it when I come in.',
  });
  const secondPage = letter(40, '21:00', {
    title: 'The second page',
    meant: 'sent',
    fear: 'Now he knows, and now he will go.',
    state: { kind: 'answered', at: when(33, '18:00'), sent: { at: when(39, '16:00'), how: 'post' } },
    body: 'What I have never put anywhere is on the second page.\n\nThe first page you may skip. It is only there because a letter cannot begin with its second page.',
  });
  const umbrellas = letter(195, '20:30', {
    title: 'About umbrellas',
    meant: 'aloud',
    hope: 'That I can read it without explaining it.',
    state: { kind: 'talked', at: when(178, '15:40'), session: sessionOn(178).id },
    body: 'You said: a shop window full of umbrellas. I would like to tell you what I did with it.\n\nI went and looked for it. It was not hard, there are only two shops that it can be. One of the umbrellas is red and has a wooden handle. I stood there where you must have stood, a little to the left because of the reflection.\n\nThen I went home. It was raining, as it happens.',
  });
  return [
    longEmail,
    secondPage,
    umbrellas,
    ...held(longEmail.id, 'wait', [
      [2, '09:00', 9, 'He has read it and does not know how to tell me to stop.'],
      [2, '22:30', 7],
      [1, '12:00', 5],
      [0, '20:00', 4, 'It is a holiday. Slow is slow.'],
    ]),
    ...held(secondPage.id, 'wait', [
      [39, '22:00', 9],
      [38, '08:00', 8],
      [37, '19:00', 6],
      [35, '20:00', 4],
    ]),
  ];
}
