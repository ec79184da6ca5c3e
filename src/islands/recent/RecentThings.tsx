/** Recent searches and papers: in the search dialog before anything is typed, and in the library, with a switch that turns them off. */
import { useState } from 'preact/hooks';
import { filterWords, recentWords } from '#words';
import { ownLanguage } from '../../own-language.ts';
import { pathTo } from '../../site.ts';
import { LinkButton } from '../Button.tsx';
import { leaving } from '../leaving.ts';
import { recent, switchRecent } from './recent.ts';

interface Props {
  /** Repeats a search in place; if absent, searches are links. */
  onSearch?: (text: string) => void;
  /** Show the switch that turns them off. */
  isSetting?: boolean;
}

export function RecentThings({ onSearch, isSetting = false }: Props) {
  const [{ isOn, searches, papers }, show] = useState(recent);
  const turn = (on: boolean) => {
    switchRecent(on);
    show(recent());
  };
  const isEmpty = searches.length + papers.length === 0;
  if (isEmpty && !isSetting) return null;
  return (
    <div class="recent">
      {searches.length > 0 && (
        <section aria-label={recentWords.searches}>
          <h2 class="label">{recentWords.searches}</h2>
          <ul class="row">
            {searches.map((text) => (
              <li key={text}>
                {onSearch ? (
                  <LinkButton onClick={() => onSearch(text)}>
                    <bdi>{text}</bdi>
                  </LinkButton>
                ) : (
                  <a class="touch" href={pathTo(`search/?${new URLSearchParams({ q: text })}`)}>
                    <bdi>{text}</bdi>
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {papers.length > 0 && (
        <section aria-label={recentWords.papers}>
          <h2 class="label">{recentWords.papers}</h2>
          <ul>
            {papers.map(({ id, title }) => (
              <li key={id}>
                <a class="list-link" {...ownLanguage(title)} href={pathTo(`papers/${id}/`)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!isEmpty && (
        <p class="tools">
          <button type="button" onClick={leaving(() => turn(true))}>
            {filterWords.clear}
          </button>
        </p>
      )}
      {isSetting && (
        <label class="tick screen">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget: { checked } }) => turn(checked)}
          />
          {recentWords.keep}
        </label>
      )}
      {isSetting && <p class="soft small">{recentWords.told}</p>}
    </div>
  );
}
