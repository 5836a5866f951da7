import type { Reaching } from '../../../electron/domain/kinds/reaching';
import { useName } from '../../client/people';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { kindName } from '../../messages/records';
import { RecordLink } from '../../page/RecordLink';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { Chip } from '../../ui/Chip';
import { ScaleField } from '../../ui/ScaleField';
import './reaching.css';
import { Helped } from './Helped';
import { didWords } from './phrases';

/** The page of a time when one wanted to reach out. */
export function ReachingPage(props: PageProps<Reaching>) {
  const name = useName(props.writing.record.useOf(({ person }) => person));
  return (
    <RecordPage
      {...props}
      label={t('reaching.page')}
      startsInText={false}
      head={<Pulls writing={props.writing} />}
      below={<Met writing={props.writing} />}
      bodyLabel={t('reaching.happened')}
      bodyHint={t('reaching.happened')}
      bar={
        <>
          <Chip>{kindName('reaching')}</Chip>
          {name !== undefined && name !== '' && <Chip tone="tide">{name}</Chip>}
        </>
      }
    />
  );
}

function Pulls({ writing }: { readonly writing: Writing<Reaching> }) {
  const { before, after, did, helped } = writing.record.use();
  return (
    <div className="reaching-pulls">
      <ScaleField
        label={t('reaching.before')}
        value={before}
        onChange={(value) => {
          writing.change({ before: value });
        }}
      />
      <ScaleField
        label={t('reaching.after')}
        value={after}
        onChange={(value) => {
          writing.change({ after: value });
        }}
      />
      <p>
        <span className="label">{t('reaching.did')}</span> {didWords(did)}
        {did.kind === 'reached-out' && did.how !== '' ? `: ${did.how}` : ''}
      </p>
      <Helped
        helped={helped}
        onChange={(next) => {
          writing.change({ helped: next });
        }}
      />
      {did.kind === 'letter' && <RecordLink id={did.letter} />}
      {did.kind === 'entry' && <RecordLink id={did.entry} />}
    </div>
  );
}

function Met({ writing }: { readonly writing: Writing<Reaching> }) {
  const touchstones = writing.record.useOf((record) => record.touchstones);
  if (touchstones.length === 0) return null;
  return (
    <section className="reaching-met" aria-label={t('reaching.met')}>
      <h2>{t('reaching.met')}</h2>
      <ul>
        {touchstones.map((id) => (
          <li key={id}>
            <RecordLink id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
