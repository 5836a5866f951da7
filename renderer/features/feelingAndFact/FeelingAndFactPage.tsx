import type { FeelingAndFact } from '../../../electron/domain/kinds/feelingAndFact';
import { useName } from '../../client/people';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { KindChip } from '../../page/KindChip';
import { RecordLink } from '../../page/RecordLink';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { Chip } from '../../ui/Chip';
import { AgainStep } from './AgainStep';
import './feelingAndFact.css';
import { FirstSteps } from './FirstSteps';
import { ThoughtAbove, ThoughtBeside } from './FirstThought';
import { LaterSteps } from './LaterSteps';

/**
 * The page of a feeling and fact, one step under the other. The first thought stays in sight while the later ones are
 * filled in.
 */
export function FeelingAndFactPage(props: PageProps<FeelingAndFact>) {
  const { writing } = props;
  const name = useName(writing.record.useOf(({ person }) => person));
  return (
    <RecordPage
      {...props}
      label={t('fact.page')}
      bodyLabel={t('fact.situation')}
      bodyHint={t('fact.situationHint')}
      bar={
        <>
          <KindChip kind="feeling-and-fact" />
          {name !== undefined && name !== '' && <Chip tone="tide">{name}</Chip>}
        </>
      }
      head={<Head writing={writing} />}
      beforeText={<span className="field-label">{t('fact.situation')}</span>}
      below={
        <div className="fact-steps">
          <FirstSteps writing={writing} />
          <ThoughtAbove writing={writing} />
          <LaterSteps writing={writing} />
          <AgainStep writing={writing} />
        </div>
      }
      aside={<ThoughtBeside writing={writing} />}
    />
  );
}

function Head({ writing }: { readonly writing: Writing<FeelingAndFact> }) {
  const of = writing.record.useOf((record) => record.of);
  return (
    <div className="fact-head">
      <h2 className="page-title">{t('fact.page')}</h2>
      <p className="lede">{t('fact.lede')}</p>
      {of !== undefined && (
        <p className="fact-of">
          <span className="field-label">{t('fact.of')}</span> <RecordLink id={of} />
        </p>
      )}
    </div>
  );
}
