import { Card } from '../../ui/Card';

interface Props {
  readonly title: string;
  readonly text: string;
}

/** A card in which nothing is to be drawn. */
export function Nothing({ title, text }: Props) {
  return (
    <Card title={title}>
      <p className="meta">{text}</p>
    </Card>
  );
}
