import { dayOf } from '../../../electron/domain/time/moment';
import { plainText } from '../../../electron/domain/text/plain';
import type { Touchstone } from '../../../electron/domain/kinds/touchstone';
import { whatItIs } from '../../../electron/domain/therapy/touchstone';
import { useName } from '../../client/people';
import { t } from '../../messages';
import { rememberedDay } from '../../messages/dates';
import { useNow } from '../../client/now';
import { AttachedImage } from '../../ui/AttachedImage';
import './TouchstoneWords.css';

interface Props {
  readonly touchstone: Touchstone;
  readonly size?: 'normal' | 'large';
  /** What else there is to say about it. */
  readonly more?: string;
}

/** What a touchstone says, when that was and where it came from. Words stand in quotes, a deed does not. */
export function TouchstoneWords({ touchstone, size = 'normal', more = '' }: Props) {
  const { words, body, image } = touchstone;
  const isDeed = whatItIs(touchstone) === 'deed';
  return (
    <div className={`touchstone-words ${size}`}>
      {image && <AttachedImage file={image.file} description={image.description} />}
      {words.trim() !== '' &&
        (isDeed ? (
          <p className={image ? 'own' : 'own said'} dir="auto">
            {words.trim()}
          </p>
        ) : (
          <blockquote dir="auto">{quoted(words)}</blockquote>
        ))}
      {words.trim() === '' && body.trim() !== '' && (
        <p className={image ? 'own' : 'own said'} dir="auto">
          {plainText(body)}
        </p>
      )}
      <p className="meta">{[useOrigin(touchstone), more].filter((text) => text !== '').join('. ')}</p>
    </div>
  );
}

/** When it was and where it came from: `March, said in session`. */
export function useOrigin({ at, from, person }: Touchstone): string {
  const now = useNow();
  const name = useName(person);
  const origin = from === undefined ? '' : t(`touchstone.from.${from}`);
  return [rememberedDay(dayOf(at), dayOf(now)), origin, name ?? ''].filter((text) => text !== '').join(', ');
}

/** The words in quotation marks, unless they have their own. */
function quoted(words: string): string {
  const trimmed = words.trim();
  return /^[“"„«‘]/.test(trimmed) ? trimmed : `“${trimmed}”`;
}
