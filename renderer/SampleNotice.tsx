import { request } from './client/bridge';
import { useSettings } from './client/settings';
import { t } from './messages';
import { Button } from './ui/Button';
import { Notice } from './ui/Notice';
import { orSay } from './ui/orSay';

/** Says on every screen of the sample journal what it is, and leads to one's own. */
export function SampleNotice() {
  const own = useSettings()?.journals[0]?.folder;
  return (
    <Notice
      tone="gold"
      action={
        <Button
          onPress={() => {
            void orSay(own === undefined ? request('journals.another') : request('journals.switch', { folder: own }));
          }}
        >
          {t(own === undefined ? 'frame.sampleBegin' : 'frame.sampleLeave')}
        </Button>
      }
    >
      {t('frame.sample')}
    </Notice>
  );
}
