import type { Id } from '../../../electron/domain/id';
import type { Reaching } from '../../../electron/domain/reaching';
import { useName } from '../../client/people';
import { useSummary } from '../../client/records';
import { currentRoute, go } from '../../client/route';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { kindName, titleOfSummary } from '../../messages/records';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Scale } from '../../ui/Scale';
import './reaching.css';
import { didWords } from './words';

/** The page of a time when one wanted to reach out. */
export function ReachingPage(props: PageProps<Reaching>) {
  const name = useName(props.writing.record.useOf(({ person }) => person));
  return (
    <RecordPage
      {...props} label={t('reaching.page')} startsInText={false} head={<Pulls writing={props.writing} />} below={<Met writing={props.writing} />}
      bodyLabel={t('reaching.happened')} bodyHint={t('reaching.happened')}
      bar={<><Chip>{kindName('reaching')}</Chip>{name !== undefined && name !== '' && <Chip tone="tide">{name}</Chip>}</>}
    />
  );
}

function Pulls({ writing }: { readonly writing: Writing<Reaching> }) {
  const { before, after, did } = writing.record.use();
  return (
    <div className="reaching-pulls">
      <Scale label={t('reaching.before')} value={before} onChange={(value) => { writing.change({ before: value }); }} />
      <Scale label={t('reaching.after')} value={after} onChange={(value) => { writing.change({ after: value }); }} />
      <p><span className="label">{t('reaching.did')}</span> {didWords(did)}{did.kind === 'reached-out' && did.how !== '' ? `: ${did.how}` : ''}</p>
      {did.kind === 'letter' && <Linked id={did.letter} />}
      {did.kind === 'entry' && <Linked id={did.entry} />}
    </div>
  );
}

function Met({ writing }: { readonly writing: Writing<Reaching> }) {
  const touchstones = writing.record.useOf((record) => record.touchstones);
  if (touchstones.length === 0) return null;
  return (
    <section className="reaching-met" aria-label={t('reaching.met')}>
      <h2>{t('reaching.met')}</h2>
      <ul>{touchstones.map((id) => <li key={id}><Linked id={id} /></li>)}</ul>
    </section>
  );
}

function Linked({ id }: { readonly id: Id }) {
  const summary = useSummary(id);
  if (!summary) return <span className="meta">{t('reaching.gone')}</span>;
  const open = () => {
    const from = currentRoute();
    go({ screen: 'record', record: id, from: from.screen === 'record' ? from.from : from });
  };
  return <Button variant="quiet" onPress={open}>{titleOfSummary(summary)}</Button>;
}
