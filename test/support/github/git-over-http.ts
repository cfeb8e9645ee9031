import { spawn } from 'node:child_process';
import { serve } from '../http-server.ts';

/** A repository's address on loopback, which lets in by a token alone; `parent` is the folder that holds it. */
export async function serveGit(parent: string, token: string): Promise<string> {
  const wanted = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  return serve((request, response, body) => {
    const { headers, method = 'GET', url = '/' } = request;
    if (headers.authorization?.toLowerCase() !== wanted.toLowerCase()) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    const [path = '', query = ''] = url.split('?');
    const git = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: parent,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
        GIT_CONFIG_KEY_1: 'uploadpack.allowAnySHA1InWant',
        GIT_CONFIG_VALUE_1: 'true',
        GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
        REQUEST_METHOD: method,
        PATH_INFO: path,
        QUERY_STRING: query,
        CONTENT_TYPE: headers['content-type'] ?? '',
      },
    });
    const chunks: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    git.stdin.end(body);
    git.on('close', () => {
      const answer = Buffer.concat(chunks);
      const end = answer.indexOf('\r\n\r\n');
      const lines = answer.subarray(0, end).toString().split('\r\n');
      const given = Object.fromEntries(lines.map((line) => line.split(/:\s*/, 2) as [string, string]));
      response.writeHead(Number.parseInt(given.Status ?? '200', 10), given).end(answer.subarray(end + 4));
    });
  });
}
