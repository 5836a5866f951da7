import type { FeelingAndFact } from '../../../electron/domain/kinds/feelingAndFact';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { OwnText } from '../../page/OwnText';
import { KnownTouchstones } from './KnownTouchstones';

/** What is known, what else could be so, and what cannot be known. */
export function LaterSteps({ writing }: { readonly writing: Writing<FeelingAndFact> }) {
  return (
    <>
      <OwnText writing={writing} name="know" placeholder={t('fact.knowHint')} />
      <KnownTouchstones writing={writing} />
      <OwnText writing={writing} name="other" placeholder={t('fact.otherHint')} />
      <OwnText writing={writing} name="unknown" placeholder={t('fact.unknownHint')} />
    </>
  );
}
