import type { FeelingAndFact } from '../../../electron/domain/kinds/feelingAndFact';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { SidePart } from '../../ui/SideScreen';

/** What the feeling says, beside the steps. */
export function ThoughtBeside({ writing }: { readonly writing: Writing<FeelingAndFact> }) {
  const says = useSays(writing);
  return (
    <section className="thought-beside" aria-label={t('fact.thought')}>
      <SidePart title={t('fact.thought')}>
        {says === '' ? (
          <p className="meta">{t('fact.thoughtNone')}</p>
        ) : (
          <>
            <blockquote dir="auto">{says}</blockquote>
            <Believed writing={writing} />
          </>
        )}
      </SidePart>
    </section>
  );
}

/**
 * The same where there is no room beside them: it stays in sight over the later steps. Nothing where it has not been
 * put in words.
 */
export function ThoughtAbove({ writing }: { readonly writing: Writing<FeelingAndFact> }) {
  const says = useSays(writing);
  if (says === '') return null;
  return (
    <section className="thought-above" aria-label={t('fact.thought')}>
      <div className="about">
        <p className="meta">{t('fact.thought')}</p>
        <Believed writing={writing} />
      </div>
      <blockquote dir="auto">{says}</blockquote>
    </section>
  );
}

function Believed({ writing }: { readonly writing: Writing<FeelingAndFact> }) {
  const believed = writing.record.useOf((record) => record.believed);
  return believed === undefined ? null : <p className="meta">{t('fact.thoughtBelieved', { value: believed })}</p>;
}

function useSays(writing: Writing<FeelingAndFact>): string {
  return writing.record.useOf((record) => record.says.trim());
}
