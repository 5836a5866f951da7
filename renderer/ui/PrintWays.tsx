import type { Failure } from '../../electron/contract/failure';
import type { Result } from '../../electron/domain/result';
import { request } from '../client/bridge';
import { t } from '../messages';
import { Button } from './Button';
import { orSay } from './orSay';
import { Popup } from './Popup';
import './PrintWays.css';
import { toast } from './toast';

interface Props {
  readonly label: string;
  /** What a PDF is called, without its ending. */
  readonly file: string;
}

/** Puts what the window shows through its print styles on paper, or into a PDF. */
export function PrintWays({ label, file }: Props) {
  const keep = async (asked: Promise<Result<null, Failure>>, done: string) => {
    if (await orSay(asked)) toast({ text: done });
  };
  return (
    <Popup label={label} trigger={<Button>{label}</Button>}>
      {(close) => (
        <div className="print-ways">
          <Button
            onPress={() => {
              close();
              void keep(request('print.paper'), t('ui.printed'));
            }}
          >
            {t('ui.onPaper')}
          </Button>
          <Button
            onPress={() => {
              close();
              void keep(request('print.pdf', { name: `${file}.pdf` }), t('ui.saved'));
            }}
          >
            {t('ui.asPdf')}
          </Button>
        </div>
      )}
    </Popup>
  );
}
