/** "Follow" at a search or filtered list: what is followed, its name. */
import { useEffect, useState } from 'preact/hooks';
import { followWords } from '#words';
import type { Query } from '../../search/types.ts';
import { idHash } from '../../text/id-hash.ts';
import { activeFilters } from '../list/filters.ts';
import type { FollowedSearch } from '../reader/reader.ts';

/** The reader's marks are loaded after the list. */
const load = () => import('./follow.ts');

/** Follows a search or stops: desk and front page count its new papers. */
export function FollowButton({ search }: { search: FollowedSearch }) {
  const [followed, setFollowed] = useState<readonly FollowedSearch[]>([]);
  useEffect(() => {
    const following = load().then(({ onFollowed }) => onFollowed(setFollowed));
    return () => void following.then((stop) => stop());
  }, []);
  const isFollowed = followed.some(({ id }) => id === search.id);
  const press = async () => {
    const { follow, unfollow } = await load();
    await (isFollowed ? unfollow(search) : follow(search));
  };
  return (
    <button type="button" aria-pressed={isFollowed} onClick={press}>
      {isFollowed ? followWords.following : followWords.follow}
    </button>
  );
}

/** A search to follow, named by what it asks for; null for all papers or those of some days. */
export function followable(
  address: URLSearchParams,
  asked: { query: Query; nameOf: (topic: string) => string; name: string },
): FollowedSearch | null {
  const { query, nameOf, name: list } = asked;
  const kept = new URLSearchParams([...address].filter(([name]) => !notFollowed.includes(name)));
  if (kept.size === 0) return null;
  const filters = { ...query.filters, is: [], from: '', to: '' };
  const choices = activeFilters({ ...query, filters }, nameOf).map(({ label }) => label);
  const name = [list, ...choices].filter(Boolean).join(' · ');
  return { id: idHash(`${kept}`).toString(36), name, query: `${kept}` };
}

/** Only new papers are told: by no day, mark or order. */
const notFollowed = ['sort', 'is', 'from', 'to'];
