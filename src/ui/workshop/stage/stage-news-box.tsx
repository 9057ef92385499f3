import type { ReactNode } from 'react';
import type { StageNews } from '../../../workshop/stage-news.ts';
import { tablesWords } from './stage-words.ts';
import './stage-news-box.css';

/** What has happened since the last decision, while tables read. */
export function StageNewsBox({ news }: { readonly news: readonly StageNews[] }): ReactNode {
  if (news.length === 0) return undefined;
  return (
    <section className="stage-news" aria-label="What has happened">
      {news.map(({ title, text, tables }) => (
        <p key={`${title} ${tables.join()}`}>
          <b>{tables.length > 0 ? `${tablesWords(tables)}: ${title}` : title}</b> <span className="stage-news-text">{text}</span>
        </p>
      ))}
    </section>
  );
}
