#!/usr/bin/env node
/** The command `broadsheet`, of a site without a fork. In old JavaScript, since a Node that is too old has to run it, too, and say so. */
import('../preload.js').then(() => import('./run.ts'));
