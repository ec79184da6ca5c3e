import { describe } from 'vitest';
import { findBrowser } from './find.ts';
import { openFirefox } from './firefox.ts';
import { testFlows } from './flows.ts';

const path = findBrowser('Firefox') ?? '';

describe.skipIf(path === '')('in Firefox', () => testFlows(() => openFirefox(path)));
