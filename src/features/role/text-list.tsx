import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
interface TextListProps {
  /** Names the lines where they stand beside others. */
  title?: string;
  texts: readonly string[];
  /** What is said where there are none. */
  none?: string;
}

/** Lines of a document, word for word. */
export function TextList({ title, texts, none = t('role.noneStated') }: TextListProps) {
  return (
    <div className="space-y-1.5">
      {title !== undefined && <h3 className="text-sm font-semibold text-ink-soft">{title}</h3>}
      {texts.length === 0 ? (
        <p className="text-sm text-ink-soft">{none}</p>
      ) : (
        <ul className="list-disc space-y-1.5 ps-5 text-sm/relaxed marker:text-line-strong">
          {texts.map((text, position) => (
            <li key={position} {...stated}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
