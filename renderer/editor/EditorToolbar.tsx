import { useContext, type ReactNode } from 'react';
import { Button, Separator, Toolbar, Tooltip, TooltipTrigger, TooltipTriggerStateContext } from 'react-aria-components';
import type { ViewStore } from '../client/store';
import { isMac } from '../client/platform';
import { t } from '../messages';
import { EDITOR_COMMANDS, type EditorCommand } from './commands';
import './EditorToolbar.css';

interface Props {
  readonly run: (command: EditorCommand) => void;
  /** The forms that what is selected has. */
  readonly active: ViewStore<readonly EditorCommand[]>;
}

const GROUPS: readonly (readonly EditorCommand[])[] = [
  ['heading', 'bold', 'italic'],
  ['quote', 'bullets', 'numbers', 'tasks'],
  ['link', 'attach', 'rule'],
];

/** What does something once, and is no form that a text has. */
const DOES: ReadonlySet<EditorCommand> = new Set<EditorCommand>(['attach', 'rule']);

/** What can be done to the text, for those who do not know the keys. One stop for Tab; arrows go through it. */
export function EditorToolbar({ run, active }: Props) {
  return (
    <Toolbar className="editor-toolbar" aria-label={t('editor.toolbar')}>
      {GROUPS.map((commands, index) => [
        index > 0 && <Separator key={`before ${commands.join()}`} orientation="vertical" />,
        <div key={commands.join()} role="group">
          {commands.map((command) => (
            <Tool key={command} command={command} run={run} active={active} />
          ))}
        </div>,
      ])}
    </Toolbar>
  );
}

function Tool({ command, run, active }: Props & { readonly command: EditorCommand }) {
  const isOn = active.useOf((names) => names.includes(command));
  const name = t(`editor.${command}`);
  return (
    <TooltipTrigger delay={700} closeDelay={0}>
      <Button
        className="tool"
        aria-label={name}
        {...(DOES.has(command) ? {} : { 'aria-pressed': isOn })}
        preventFocusOnPress
        onPress={() => run(command)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          {SIGNS[command]}
        </svg>
      </Button>
      <Tip>
        {name} <kbd>{written(EDITOR_COMMANDS[command].key)}</kbd>
      </Tip>
    </TooltipTrigger>
  );
}

/**
 * What a tool is called. It is there only while it is open: one that gave way to its neighbour would else stay, unseen,
 * as if it were still leaving.
 */
function Tip({ children }: { readonly children: ReactNode }) {
  const state = useContext(TooltipTriggerStateContext);
  return (
    state?.isOpen === true && (
      <Tooltip className="tool-tip" offset={6}>
        {children}
      </Tooltip>
    )
  );
}

/** A key as it is written on this computer. */
function written(key: string): string {
  const [last = '', ...before] = key.replace(/--$/, '-–').split('-').reverse();
  const names = before.reverse().map((name) => (name === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : isMac ? '⇧' : name));
  return [...names, last.length === 1 ? last.toUpperCase() : last].join(isMac ? '' : ' ');
}

const SIGNS: Readonly<Record<EditorCommand, ReactNode>> = {
  heading: <path d="M5 4v12M15 4v12M5 10h10" />,
  bold: <path d="M6 4h4.5a3 3 0 0 1 0 6H6zM6 10h5.3a3 3 0 0 1 0 6H6z" strokeWidth="2.2" />,
  italic: <path d="M12.5 4 7.5 16M9 4h6M5 16h6" />,
  strike: <path d="M4 10h12M14 6.5C13.500 4.500 7 4 6.500 7M6 13.500c.5 3 7.500 3 8-.5" />,
  quote: <path d="M8 6C5.500 7 4.500 9 4.500 13.500H8v-3.800H5.200M15.500 6C13 7 12 9 12 13.500h3.500v-3.800h-2.800" />,
  bullets: <path d="M8 5h9M8 10h9M8 15h9M3.500 5h.01M3.500 10h.01M3.500 15h.01" />,
  numbers: (
    <path d="M9 5h8M9 10h8M9 15h8M3.200 4l1.300-.8V8M3 12.300c.6-1.300 2.600-1 2.300.4-.2.800-1.400 1.400-2.200 2.600h2.600" />
  ),
  tasks: <path d="M3.500 4.500h5v5h-5zM12 7h5M3.500 14.500l1.800 1.800 3.200-4M12 14.500h5" />,
  tick: <path d="M4 10.500l4 4 8-9" />,
  link: (
    <path d="M8.500 11.500a3.200 3.200 0 0 0 4.600 0l2.600-2.600a3.250 3.250 0 0 0-4.600-4.600l-1 1M11.500 8.500a3.200 3.200 0 0 0-4.600 0l-2.600 2.600a3.250 3.250 0 0 0 4.600 4.600l1-1" />
  ),
  attach: <path d="M3.500 4.500h13v11h-13zM3.500 13l3.800-3.800 3.200 3.200 2.500-2.500 3.500 3.500M13 7.500h.01" />,
  rule: <path d="M3 10h14" />,
};
