import { cacheFolder } from './cache-folder.ts';
import { loadThroughCache } from './load-program.ts';

/** Put in by the build: another word for every other content of the program. */
declare const BUILD_ID: string;

const user = process.getuid?.();
const folder = cacheFolder({ platform: process.platform, env: process.env, user });
const program = `${__dirname}/program.js`;

if (folder === undefined || user === undefined) require(program);
else loadThroughCache({ program, folder, user, build: `${BUILD_ID}-${process.version}-${process.arch}` });
