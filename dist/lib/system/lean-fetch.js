const MOST_CONNECTIONS = 8;
/**
 * Asks with Node's own client, at a quarter of what `fetch` costs the process, over connections that are kept. Rejects with Node's system
 * errors, and with the reason of `signal`. `mostConnections`: to one server at one time.
 */
export function createLeanFetch(mostConnections = MOST_CONNECTIONS) {
    let client;
    return async (url, request) => {
        client ??= openClient(mostConnections);
        return client(url, request);
    };
}
// Loaded when they are first used, and not by import(): a program that is kept compiled is not to have any.
function openClient(maxSockets) {
    const [http, https] = [process.getBuiltinModule('node:http'), process.getBuiltinModule('node:https')];
    const options = { keepAlive: true, maxSockets };
    const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };
    return (url, { method, headers, body, signal }) => new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const isSecure = url.startsWith('https:');
        const agent = agents[isSecure ? 'https:' : 'http:'];
        const length = { 'content-length': String(body === undefined ? 0 : Buffer.byteLength(body)) };
        const request = (isSecure ? https : http).request(url, { method, agent, headers: method === 'GET' ? headers : { ...length, ...headers } }, (answer) => resolve(responseOf(answer)));
        // By hand, which costs a fraction of what the client's own `signal` does.
        const abort = () => void request.destroy();
        signal.addEventListener('abort', abort);
        request.on('close', () => signal.removeEventListener('abort', abort));
        request.on('error', (error) => reject(signal.aborted ? signal.reason : error));
        request.end(body);
    });
}
function responseOf(answer) {
    const chunks = [];
    const text = new Promise((resolve, reject) => {
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        answer.on('error', reject);
    });
    // Whoever reads only the status must not bring the process down.
    text.catch(() => undefined);
    return {
        status: answer.statusCode ?? 0,
        headers: { get: (name) => answer.headers[name.toLowerCase()]?.toString() ?? null },
        text: () => text,
    };
}
