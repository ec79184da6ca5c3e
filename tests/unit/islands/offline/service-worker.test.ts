/** The worker as a whole, in a store, a network and a clock that tests turn by hand. */
import { setImmediate as laterTask } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Deployment, eventually, html, Scene } from './scene.ts';

const monday = {
  shell: {
    '': html('Monday'),
    'library/': html('Library'),
    '_astro/a.1.js': 'a',
    '_astro/b.1.js': 'b',
  },
  newest: { 'editions/1/': html('Edition 1') },
} satisfies Deployment;
const tuesday = {
  shell: {
    '': html('Tuesday'),
    'library/': html('Library'),
    '_astro/a.1.js': 'a',
    '_astro/b.2.js': 'B',
  },
  newest: { 'editions/2/': html('Edition 2') },
} satisfies Deployment;

let scene: Scene;
beforeEach(async () => {
  scene = new Scene();
  scene.network.deploy('monday', monday);
  await scene.start();
  await scene.install();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function withoutNetwork(path: string, mode?: string): Promise<string> {
  scene.network.isDown = true;
  const text = await scene.read(path, mode).finally(() => {
    scene.network.isDown = false;
  });
  return text;
}

/** Of a store, what is there under an address. */
const seen = async (path: string) =>
  (await scene.store('broadsheet:/:seen').match(`https://reader.example/${path}`))?.text();

describe('a page', () => {
  beforeEach(async () => {
    scene.network.files.set('about/', html('About'));
    await scene.read('about/');
  });

  test('is shown as the server has it, and as it was kept where there is no network', async () => {
    scene.network.files.set('about/', html('About us'));
    expect(await scene.read('about/')).toBe(html('About us'));
    expect(await withoutNetwork('about/?q=1')).toBe(html('About us'));
  });

  test.each([500, 503, 429])(
    'is shown as it was kept where the server answers %i',
    async (status) => {
      scene.network.answer('about/', () => new Response('Sorry', { status }));
      expect(await scene.read('about/')).toBe(html('About'));
      scene.network.answer('never/', () => new Response('Sorry', { status }));
      expect(await scene.read('never/')).toBe('Sorry');
    },
  );

  test('that is gone is shown as gone', async () => {
    scene.network.files.delete('about/');
    expect(await scene.read('about/')).toBe('gone');
  });

  test('is shown as it was kept where the answer is late, which is kept all the same', async () => {
    vi.useFakeTimers();
    const go = scene.network.hold('about/');
    scene.network.files.set('about/', html('Late'));
    const { text, kept } = scene.ask('about/');
    await vi.advanceTimersByTimeAsync(7_900);
    expect(await Promise.race([text, Promise.resolve('nothing yet')])).toBe('nothing yet');
    await vi.advanceTimersByTimeAsync(200);
    expect(await text).toBe(html('About'));
    go();
    await kept();
    expect(await seen('about/')).toBe(html('Late'));
  });

  test.each([
    ['breaks off', () => new Response(new ReadableStream({ start: (line) => line.error() }))],
    ['ends early', () => new Response('<html data-base="/"><body>Abo')],
    [
      'is shorter than said',
      () => new Response(html('A'), { headers: { 'content-length': '99' } }),
    ],
    ['is a part', () => new Response(html('A'), { status: 206 })],
    ['is of a Wi-Fi', () => new Response('<html><body>Sign in</body></html>')],
  ])('is not replaced by an answer that %s', async (_, answer) => {
    const withType = () => {
      const response = answer();
      response.headers.set('content-type', 'text/html');
      return response;
    };
    scene.network.answer('about/', withType);
    const { kept } = scene.ask('about/');
    await kept();
    expect(await withoutNetwork('about/')).toBe(html('About'));
  });

  test('that is not kept gives way to the offline page, one of a language to the same page', async () => {
    scene.network.deploy('with offline page', {
      shell: { ...monday.shell, 'offline/': html('Not kept') },
      languages: { de: { 'de/library/': html('Schreibtisch') } },
    });
    await scene.visit('', 'de');
    expect(await withoutNetwork('papers/on-moss/')).toBe(html('Not kept'));
    expect(await withoutNetwork('library/')).toBe(html('Library'));
    expect(await withoutNetwork('de/library/')).toBe(html('Schreibtisch'));
    await scene.visit('', 'en');
    expect(scene.keptPaths()).not.toContain('de/library/');
  });
});

describe('a script', () => {
  test('with other bytes than its release has is fetched past the HTTP cache, and only the right ones are kept', async () => {
    scene.damage('_astro/a.1.js');
    scene.network.asked = [];
    let answers = ['wrong', 'a'];
    scene.network.answer('_astro/a.1.js', () => new Response(answers.shift()));
    expect(await scene.read('_astro/a.1.js', 'no-cors')).toBe('a');
    expect(scene.network.asked).toEqual(['_astro/a.1.js default', '_astro/a.1.js reload']);
    expect(await withoutNetwork('_astro/a.1.js', 'no-cors')).toBe('a');
    scene.damage('_astro/a.1.js');
    await scene.start();
    answers = ['wrong', 'wrong', 'wrong'];
    expect(await scene.read('_astro/a.1.js', 'no-cors')).toBe('wrong');
    await expect(withoutNetwork('_astro/a.1.js', 'no-cors')).rejects.toThrow();
  });

  test('is found damaged, though its worker found it whole for the page before', async () => {
    await scene.read('_astro/a.1.js', 'no-cors');
    scene.damage('_astro/a.1.js');
    await scene.read('');
    expect(await scene.read('_astro/a.1.js', 'no-cors')).toBe('a');
  });

  test('that no release names is kept as it came, until a page asks for it anew', async () => {
    scene.network.files.set('search/text/1.pack', 'spoilt');
    await scene.read('search/text/1.pack', 'cors');
    scene.network.files.set('search/text/1.pack', 'whole');
    expect(await scene.read('search/text/1.pack', 'cors')).toBe('spoilt');
    await scene.ask('search/text/1.pack', 'cors', 'reload').kept();
    expect(await withoutNetwork('search/text/1.pack', 'cors')).toBe('whole');
  });
});

describe('a deployment', () => {
  test('is kept when a page is opened, and pages of the former one have their scripts still', async () => {
    await scene.visit('');
    scene.network.deploy('tuesday', tuesday);
    scene.network.asked = [];
    await scene.visit('');
    const fetched = scene.network.asked.filter((one) => /_astro|library/.test(one));
    expect(fetched).toEqual(['_astro/b.2.js no-cache']);
    expect(scene.news.slice(-2)).toEqual([{ deployed: 'tuesday' }, { kept: 'tuesday' }]);
    expect(await withoutNetwork('')).toBe(html('Tuesday'));
    expect(await withoutNetwork('_astro/b.1.js', 'no-cors')).toBe('b');
    expect(await withoutNetwork('editions/2/')).toBe(html('Edition 2'));
    expect(scene.keptPaths()).toEqual(Object.keys({ ...tuesday.shell, 'editions/2/': '' }).sort());
  });

  test('is shown whole or not at all while it is being kept', async () => {
    scene.network.deploy('tuesday', tuesday);
    const go = scene.network.hold('_astro/b.2.js');
    const visited = scene.visit('about/');
    await eventually(() => expect(scene.network.asked).toContain('_astro/b.2.js no-cache'));
    expect(await withoutNetwork('')).toBe(html('Monday'));
    expect(await withoutNetwork('_astro/b.1.js', 'no-cors')).toBe('b');
    go();
    await visited;
    expect(await withoutNetwork('')).toBe(html('Tuesday'));
  });

  test('of which the server has but a part is not kept before it has all', async () => {
    scene.network.deploy('tuesday', tuesday);
    scene.network.answer('', () => new Response(monday.shell['']));
    await scene.visit('about/');
    expect(await withoutNetwork('')).toBe(html('Monday'));
    scene.network.plainly('');
    await scene.visit('about/');
    expect(await withoutNetwork('')).toBe(html('Tuesday'));
  });

  test('goes on from where it was when its worker was closed in the middle', async () => {
    scene.network.deploy('tuesday', tuesday);
    scene.network.hold('_astro/b.2.js');
    void scene.visit('about/');
    await eventually(() => expect(scene.keptPaths().filter((path) => path === '')).toHaveLength(2));
    await scene.start();
    scene.network.plainly('_astro/b.2.js');
    scene.network.asked = [];
    await scene.visit('about/');
    expect(scene.network.asked).not.toContain(' no-cache');
    expect(await withoutNetwork('')).toBe(html('Tuesday'));
    expect(scene.keptPaths()).toEqual(Object.keys({ ...tuesday.shell, 'editions/2/': '' }).sort());
  });

  test('changes nothing for a page that is open without a network', async () => {
    scene.network.deploy('tuesday', tuesday);
    scene.network.isDown = true;
    await scene.visit('about/');
    expect(scene.news.slice(1)).toEqual([{ deployed: 'monday' }]);
  });
});

describe('the archive', () => {
  const others = { 'papers/on-moss/': html('Moss'), 'papers/on-gates/': html('Gates') };
  /** As the offline page does; stops after so many files. */
  const save = async (most = 99, pause = new AbortController()) => {
    const { keepList } = await import('../../../../src/islands/offline/kept-files.ts');
    const { deployedList } = await import('../../../../src/islands/offline/release.ts');
    let saved = 0;
    await keepList('archive', await deployedList(), {
      cache: 'no-store',
      signal: pause.signal,
      saved: () => ++saved >= most && pause.abort(),
    }).catch(() => {});
  };
  beforeEach(() => scene.network.deploy('monday', { ...monday, others }));

  test('once saved opens without a network, and follows a deployment, what is new and all', async () => {
    await save();
    expect(await withoutNetwork('papers/on-moss/')).toBe(html('Moss'));
    const later = { 'papers/on-moss/': html('Moss, again'), 'papers/on-kites/': html('Kites') };
    scene.network.deploy('tuesday', { ...tuesday, others: later });
    await scene.visit('');
    expect(await withoutNetwork('papers/on-moss/')).toBe(html('Moss, again'));
    expect(await withoutNetwork('papers/on-kites/')).toBe(html('Kites'));
    expect(scene.keptPaths()).not.toContain('papers/on-gates/');
  });

  test('that a reader paused fetches but what has changed, unasked', async () => {
    const [first = '', second = ''] = Object.keys(others);
    scene.network.hold(second);
    scene.network.hold('editions/1/');
    await save(1);
    expect(scene.keptPaths()).toContain(first);
    const later = { [first]: html('New'), [second]: html('New'), 'papers/on-kites/': html('New') };
    scene.network.plainly(second);
    scene.network.deploy('tuesday', { ...tuesday, newest: {}, others: later });
    await scene.visit('');
    expect(await withoutNetwork(first)).toBe(html('New'));
    expect(scene.keptPaths()).not.toContain(second);
    expect(scene.keptPaths()).not.toContain('papers/on-kites/');
  });

  test('deleted in one tab takes no file from a deployment that another has begun to keep', async () => {
    await save();
    scene.network.deploy('tuesday', tuesday);
    const go = scene.network.hold('_astro/b.2.js');
    const visited = scene.visit('about/');
    await eventually(() => expect(scene.network.asked).toContain('_astro/b.2.js no-cache'));
    const { dropList } = await import('../../../../src/islands/offline/kept-files.ts');
    await dropList('archive');
    go();
    await visited;
    expect(await withoutNetwork('')).toBe(html('Tuesday'));
    expect(scene.keptPaths()).toEqual(Object.keys({ ...tuesday.shell, 'editions/2/': '' }).sort());
  });

  test('deleted while it is being saved, or before that has begun, stays deleted', async () => {
    const stolen = new AbortController();
    stolen.abort();
    await save(99, stolen);
    const { dropList, listNamed } = await import('../../../../src/islands/offline/kept-files.ts');
    expect(await listNamed('archive')).toBeUndefined();
    const go = scene.network.hold('papers/on-moss/');
    const saving = save();
    await eventually(() => expect(scene.network.asked).toContain('papers/on-moss/ no-store'));
    await dropList('archive');
    go();
    await saving;
    expect(await listNamed('archive')).toBeUndefined();
  });
});

describe('a repair', () => {
  test('fetches anew what is damaged or missing, and keeps all else', async () => {
    scene.network.files.set('about/', html('About'));
    await scene.visit('about/');
    scene.damage('_astro/a.1.js');
    scene.damage('about/');
    for (const { url } of await scene.store('broadsheet:/:files').keys())
      if (url.includes('library/')) await scene.store('broadsheet:/:files').delete(url);
    await repair();
    // All of it is there before another page is opened.
    expect(await withoutNetwork('library/')).toBe(html('Library'));
    expect(await withoutNetwork('_astro/a.1.js', 'no-cors')).toBe('a');
    expect(await withoutNetwork('about/')).toBe(html('About'));
    expect(await withoutNetwork('editions/1/')).toBe(html('Edition 1'));
  });

  test('of files that the server has no more leaves them to the next page', async () => {
    scene.damage('_astro/b.1.js');
    scene.network.deploy('tuesday', tuesday);
    await expect(repair()).rejects.toThrow();
    await scene.visit('');
    expect(await withoutNetwork('')).toBe(html('Tuesday'));
    expect(await withoutNetwork('_astro/b.2.js', 'no-cors')).toBe('B');
  });

  test('mends lists of kept files that cannot be read', async () => {
    scene.damage('kept-lists/release.json');
    await scene.start();
    await repair();
    await scene.visit('');
    expect(await withoutNetwork('')).toBe(html('Monday'));
  });

  async function repair(): Promise<void> {
    const { repairFiles } = await import('../../../../src/islands/offline/kept-files.ts');
    const { refreshSeen } = await import('../../../../src/islands/offline/copies.ts');
    await repairFiles();
    await refreshSeen();
  }
});

describe('newest editions', () => {
  const kept = () => import('../../../../src/islands/offline/kept-files.ts');

  test('that a reader has turned off stay off, and come back when they are wanted', async () => {
    const { repairFiles, dropList, notWanted } = await kept();
    await scene.visit('');
    expect(scene.keptPaths()).toContain('editions/1/');
    await dropList('newest', notWanted);
    await scene.visit('');
    await repairFiles();
    await scene.visit('');
    expect(scene.keptPaths()).not.toContain('editions/1/');
    await dropList('newest');
    await scene.visit('');
    expect(scene.keptPaths()).toContain('editions/1/');
  });

  test('can be turned off at any moment of a visit, though their files come late', async () => {
    const { dropList, listNamed, notWanted } = await kept();
    const tasksOfVisit = 60;
    for (let at = 0; at < tasksOfVisit; at += 1) {
      scene.network.deploy('monday', monday);
      await dropList('newest');
      await scene.visit('');
      scene.network.deploy('tuesday', tuesday);
      const go = scene.network.hold('editions/2/');
      const visit = scene.visit('');
      for (let task = 0; task < at; task += 1) await laterTask();
      await dropList('newest', notWanted);
      go();
      await visit;
      expect(await listNamed('newest'), `after ${at} tasks`).toMatchObject({ id: 'none' });
      expect(scene.keptPaths(), `after ${at} tasks`).not.toContain('editions/2/');
    }
  });

  test('turned off while they are first being kept stay off', async () => {
    const { dropList, listNamed, notWanted } = await kept();
    const go = scene.network.hold('editions/1/');
    const visited = scene.visit('');
    await eventually(() => expect(scene.network.asked).toContain('editions/1/ no-cache'));
    await dropList('newest', notWanted);
    go();
    await visited;
    await scene.visit('');
    expect(await listNamed('newest')).toMatchObject({ id: 'none' });
    expect(scene.keptPaths()).not.toContain('editions/1/');
  });
});

test('a first release that comes late takes no file from one that was deployed meanwhile', async () => {
  scene = new Scene();
  scene.network.deploy('monday', monday);
  const { promise: late, resolve: go } = Promise.withResolvers<void>();
  scene.network.answer('_astro/b.1.js', () => late.then(() => new Response('b')));
  await scene.start();
  const installed = scene.install();
  await eventually(() => expect(scene.network.asked).toContain('_astro/b.1.js no-cache'));
  scene.network.deploy('tuesday', tuesday);
  await scene.visit('about/');
  go();
  await installed;
  expect(await withoutNetwork('')).toBe(html('Tuesday'));
});

test('however many scripts are kept, a page that a reader opened is not lost for them', async () => {
  scene.network.files.set('about/', html('About'));
  await scene.read('about/');
  for (let at = 0; at < 600; at++)
    await scene
      .store('broadsheet:/:seen')
      .put(`https://reader.example/_astro/${at}.js`, new Response());
  scene.network.files.set('_astro/c.1.js', 'c');
  await scene.read('_astro/c.1.js', 'no-cors');
  expect(await seen('about/')).toBe(html('About'));
  expect(await seen('_astro/c.1.js')).toBe('c');
  expect(await seen('_astro/0.js')).toBeUndefined();
});

test('of answers the oldest go, and a page that a reader opened is known as such', async () => {
  const { isVisited } = await import('../../../../src/islands/offline/copies.ts');
  const store = scene.store('broadsheet:/:seen');
  for (let at = 0; at < 600; at++)
    await store.put(`https://reader.example/p/${at}/`, new Response());
  scene.network.files.set('about/', html('About'));
  scene.network.files.set('topics/', html('Topics'));
  await scene.read('about/');
  await scene.read('topics/', 'cors');
  await scene.read('about/', 'cors');
  expect(await store.keys()).toHaveLength(600);
  expect(await seen('p/1/')).toBeUndefined();
  expect(await seen('p/2/')).toBe('');
  expect(isVisited(await store.match('https://reader.example/about/'))).toBe(true);
  expect(isVisited(await store.match('https://reader.example/topics/'))).toBe(false);
});

test('a store that fails does not stand in the way of the network', async () => {
  scene.network.files.set('about/', html('About'));
  scene.isBroken = true;
  expect(await scene.read('about/')).toBe(html('About'));
  expect(await scene.read('_astro/a.1.js', 'no-cors')).toBe('a');
  await scene.visit('about/');
});
