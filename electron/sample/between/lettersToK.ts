import type { AnyRecord } from '../../domain/records/record';
import { tellerOf, type Telling } from '../telling';

/**
 * The letters to K: one that was kept, two that were read aloud, and the one that was agreed on for afterwards. The
 * first is the one that was kept.
 */
export function lettersToK(telling: Telling): readonly AnyRecord[] {
  const { when, sessionOn } = telling;
  const { letter, held } = tellerOf(telling);
  const unsent = letter(562, '22:05', {
    title: 'Not to be sent',
    meant: 'kept',
    fear: 'That it is true.',
    body: 'You have known it since winter. I have worked it out: one does not sell a practice in a month. You knew it when I read to you in January. You knew it with a flu, in bed, when you were annoyed about our Tuesday.\n\nYou let me clear out a whole cellar with you in it, and you had the van ordered.\n\nI do not want to understand it. I could. I am good at it. I want you to come back up the stairs and not have said it.',
  });
  const aloud = letter(700, '22:20', {
    title: 'What I cannot say on a Tuesday',
    meant: 'aloud',
    hope: 'That she does not answer at once.',
    fear: 'That she is kind about it.',
    state: { kind: 'talked', at: when(684, '18:00'), session: sessionOn(684).id },
    body: 'On Tuesdays I tell you what happened. I am quite good at telling it. You laugh in the right places, and then it is twenty past six.\n\nWhat I do not tell you is Wednesday. On Wednesday I am not sure any more that it was you. By Thursday it could have been anybody who nods. I know your face, I could draw it, and it does not help, as a photograph of bread does not.\n\nI do not want you to do anything about it. I want you to know what day it is when I come in: it is always a week after I lost you.',
  });
  const last = letter(456, '19:00', {
    title: 'For the last hour',
    meant: 'aloud',
    hope: 'That I can read it to the end.',
    state: { kind: 'talked', at: when(453, '18:00'), session: sessionOn(453).id },
    body: 'I wanted to bring you something, and everything I thought of was a thing for somebody who moves into a house. You will have spoons.\n\nSo I counted. I was here on eighty-nine Tuesdays. I have gone up more than eight thousand of your stairs. On about seventy of those days I thought on the third floor that I would turn round, and I never did, and I do not think that was discipline. I think I wanted to see whether the chair was free.\n\nYou once said that you were annoyed about our Tuesday. Our. I have lived on that word for a whole spring, and I can tell you that it lasts.\n\nI am still angry about the five minutes. I would like you to take that with you as well. It belongs to you, and I have no room for it where I am going.\n\nThank you for the clock.',
  });
  const after = letter(363, '20:15', {
    title: 'After three months',
    meant: 'sent',
    hope: 'A line that sounds like her.',
    fear: 'That I have written to somebody who is a pensioner now, and sends a card.',
    state: { kind: 'answered', at: when(351, '12:20'), sent: { at: when(361, '16:05'), how: 'post' } },
    body: 'As agreed: one letter, three months later. I have kept it to a page, and I notice that I could have kept it to a line, which would have been: I am here, and it goes on.\n\nI have somebody. He was the second name on your card. His chair squeaks, and he does listen slowly. I called him by your name in the fifth week, and he took it rather well.\n\nYour geranium is in earth. It stood in the glass until there were so many roots that it looked like a drawing of weather.\n\nOne thing I did not bring in August, and it will not lie down. You said: somebody better suited. I have turned it over every evening for a while. I do not need it answered. I needed it not to be only mine.\n\nThe painters had a radio. I thought you would like to know that there was music.',
  });
  return [
    unsent,
    aloud,
    last,
    after,
    ...held(after.id, 'wait', [
      [361, '20:00', 6],
      [358, '21:30', 5, 'The post takes two days there, and then she has to find her glasses.'],
      [354, '08:15', 3],
    ]),
  ];
}
