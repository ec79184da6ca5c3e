#!/usr/bin/env node
/** The command `broadsheet`, of a site without a fork. In old JavaScript, since it speaks to Nodes that are too old. */
import('../preload.js').then(() => import('./run.ts'));
