// A certified OpenID provider (npm's oidc-provider) that a test starts, logs in at, and lets change its keys.
//
// It reads commands from standard input, one JSON object in a line, and answers each with one line:
//   {"publish": ["a", "b"], "sign": "b"}   from now on these keys are published, and this one signs
//   {"login": "anna"}                      logs in as anna in the browser's way, and gives her tokens
// At the end of its input it ends.

import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';

// It warns about what is only for development, and that is where it is.
console.info = console.warn = console.error;
const { Provider } = await import('oidc-provider');

const AUDIENCE = 'arendegang';
const RESOURCE = 'https://arendegang.example/';
const CALLBACK = 'https://intranet.example/callback';
const SECRET = randomBytes(24).toString('hex');
const COOKIES = [randomBytes(24).toString('hex')];

const keys = new Map();
function key(id) {
  if (!keys.has(id)) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    keys.set(id, { ...privateKey.export({ format: 'jwk' }), kid: id, use: 'sig', alg: 'ES256' });
  }
  return keys.get(id);
}

let handle = (_, response) => response.writeHead(503).end();
const server = createServer((request, response) => handle(request, response));
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${server.address().port}`;

const said = (id) => ({ name: `${id} Exempel`, email: `${id}@example.org`, employeeHsaId: `SE2321000131-${id}` });

function provide(published, signing) {
  const provider = new Provider(issuer, {
    // The first that fits signs.
    jwks: { keys: [signing, ...published.filter((id) => id !== signing)].map(key) },
    cookies: { keys: COOKIES },
    clients: [{
      client_id: 'intranet',
      client_secret: SECRET,
      redirect_uris: [CALLBACK],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      id_token_signed_response_alg: 'ES256',
    }],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...said(id) }) }),
    extraTokenClaims: (_, token) => said(token.accountId),
    features: {
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'cases',
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
  });
  handle = provider.callback();
}

// What a browser does: it follows, keeps cookies, and fills in what it is shown.
async function login(id) {
  const cookies = new Map();
  async function go(path, form) {
    const url = new URL(path, issuer);
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      body: form && new URLSearchParams(form),
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      if (value) cookies.set(name, value); else cookies.delete(name);
    }
    const next = response.headers.get('location');
    if (!next) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
    return new URL(next, issuer);
  }
  const verifier = randomBytes(32).toString('base64url');
  const asked = new URLSearchParams({
    client_id: 'intranet',
    response_type: 'code',
    scope: 'openid profile email cases',
    redirect_uri: CALLBACK,
    resource: RESOURCE,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  let at = await go(`/auth?${asked}`);
  at = await go(await go(at, { prompt: 'login', login: id, password: 'any' }));
  at = await go(await go(at, { prompt: 'consent' }));
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`intranet:${SECRET}`).toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: at.searchParams.get('code'),
      redirect_uri: CALLBACK,
      code_verifier: verifier,
      resource: RESOURCE,
    }),
  });
  return response.json();
}

provide(['first'], 'first');
process.stdout.write(`${JSON.stringify({ issuer })}\n`);
for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line);
  let answer = {};
  if (command.publish) provide(command.publish, command.sign);
  if (command.login) answer = await login(command.login).catch((cause) => ({ failed: String(cause) }));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
process.exit(0);
