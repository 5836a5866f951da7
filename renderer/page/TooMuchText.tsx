import { plainText } from '../../electron/domain/text/plain';
import type { TooMuchWords } from '../../electron/domain/therapy/tooMuch';
import { t } from '../messages';
import './TooMuchText.css';

/** Whom one can reach, and one's own sentences, large and calm. */
export function TooMuchText({ contacts, body }: TooMuchWords) {
  return (
    <div className="too-much-text">
      {contacts.length > 0 && (
        <ul className="contacts" aria-label={t('tooMuch.contacts')}>
          {contacts.map(({ name, how }, index) => (
            <li key={index}>
              <span className="name" dir="auto">
                {name}
              </span>
              {how !== '' && (
                <span className="how" dir="auto">
                  {how}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {paragraphsOf(body).map((text, index) => (
        <p key={index} dir="auto">
          {text}
        </p>
      ))}
    </div>
  );
}

/** Its paragraphs without marks. */
function paragraphsOf(body: string): readonly string[] {
  return body
    .split(/\n\s*\n/)
    .map(plainText)
    .filter((text) => text !== '');
}
