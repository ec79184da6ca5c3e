import { describe } from 'vitest';
import { findBrowser } from './find.ts';
import { testFlows } from './flows.ts';
import { openWebKit } from './webkit.ts';

const driver = findBrowser('WebKit') ?? '';

describe.skipIf(driver === '')('in WebKit', () => testFlows(() => openWebKit(driver)));
