import type { Random } from './random';

/** What one kind of entry is made of. `{name}` in a text stands for one of the voice's words of that name. */
export interface Topic {
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
  readonly quotes: readonly string[];
  readonly items: readonly string[];
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly feelings: readonly string[];
}

/** A language that the journal is written in. */
export interface Voice {
  readonly topics: readonly Topic[];
  /** Sentences that fit every topic. */
  readonly sentences: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** What heads a list. */
  readonly lists: readonly string[];
  /** Between sentences: a blank, or nothing. */
  readonly gap: string;
}

/** A Markdown text of about so many words (in Chinese, three characters count as two words). */
export function tell(voice: Voice, topic: Topic, length: number, random: Random): string {
  const paragraphs: string[] = [];
  const recent: string[] = [];
  const sentence = () => {
    let template: string;
    do template = random.pick(random.chance(0.7) ? topic.sentences : voice.sentences);
    while (recent.includes(template));
    recent.push(template);
    if (recent.length > 12) recent.shift();
    return fill(voice, template, random);
  };
  let words = 0;
  const add = (paragraph: string) => {
    paragraphs.push(paragraph);
    words += voice.gap === '' ? paragraph.length / 1.5 : paragraph.split(' ').length;
  };
  while (words < length) {
    const kind = random.next();
    if (kind < 0.06 && words > 0) add(`> ${fill(voice, random.pick(topic.quotes), random)}`);
    else if (kind < 0.1 && words > 0)
      add(
        [
          random.pick(voice.lists),
          '',
          ...random.some(topic.items, random.whole(2, 4)).map((item) => `- ${fill(voice, item, random)}`),
        ].join('\n'),
      );
    else add(Array.from({ length: random.whole(1, 6) }, sentence).join(voice.gap));
  }
  return paragraphs.join('\n\n');
}

/** A text with its `{name}` filled in, which may hold others. */
export function fill(voice: Voice, template: string, random: Random): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    fill(voice, random.pick(voice.words[name] ?? [name]), random),
  );
}
