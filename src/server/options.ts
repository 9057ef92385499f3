import { reachedAt } from './hosts.ts';

/** What the command line asks for. */
export type Options =
  | {
      readonly verb: 'serve';
      readonly data: string;
      readonly port: number;
      readonly host: string | undefined;
      readonly names: readonly string[];
      readonly opensToNetwork: boolean;
      /** Folder of built pages; found or built, where it is left out. */
      readonly pages: string | undefined;
      /** Where phones reach it, if that is none of this machine's addresses. */
      readonly publicAddress: string | undefined;
      /** Where other processes reach this one. */
      readonly address: string;
      readonly behindProxy: boolean;
      /** Files of a certificate and its key, where it speaks https itself. */
      readonly tls: { readonly certificate: string; readonly key: string } | undefined;
    }
  | { readonly verb: 'records'; readonly data: string; readonly id: string | undefined }
  | { readonly verb: 'help'; readonly usage: string }
  | { readonly verb: 'purge'; readonly data: string; readonly id: string };

const usage = `Say what to do:
  npm run workshop -- [--port 2567] [--host ADDRESS] [--name NAME] [--data FOLDER] [--pages FOLDER] [--open-to-network]
      with a certificate: --tls CERTIFICATE --tls-key KEY --public https://NAME:PORT (PEM files)
      behind a proxy: [--behind-proxy] [--public https://NAME]; one of several: [--reached-at http://ADDRESS:PORT]
  npm run workshop -- records [list | export ID] [--data FOLDER]
  npm run workshop -- purge ID [--data FOLDER]`;

const flags: readonly string[] = ['port', 'host', 'name', 'data', 'pages', 'public', 'reached-at', 'tls', 'tls-key'];

/** Reads a command line. Throws a sentence, and how it is used, where it cannot be read. */
export function readOptions(written: readonly string[]): Options {
  const words: string[] = [];
  const given = new Map<string, readonly string[]>();
  let opensToNetwork = false;
  let behindProxy = false;
  for (let index = 0; index < written.length; index++) {
    const word = written[index] ?? '';
    if (word === '--help') return { verb: 'help', usage };
    if (word === '--open-to-network') opensToNetwork = true;
    else if (word === '--behind-proxy') behindProxy = true;
    else if (word.startsWith('--')) {
      const [name = '', joined] = word.slice(2).split(/=(.*)/su);
      const value = joined ?? written[++index];
      if (!flags.includes(name) || value === undefined) throw new Error(`${word} cannot be read here.\n${usage}`);
      given.set(name, [...(given.get(name) ?? []), value]);
    } else words.push(word);
  }
  const data = given.get('data')?.at(-1) ?? 'workshop-data';
  const [verb, what, id, ...more] = words;
  if (verb === undefined) {
    const port = given.get('port')?.at(-1) ?? '2567';
    if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) throw new Error(`--port is ${port}. Expected: a whole number up to 65535.`);
    const host = given.get('host')?.at(-1);
    const publicAddress = readAddress('public', given.get('public')?.at(-1));
    const ownName = publicAddress === undefined ? [] : [new URL(publicAddress).hostname];
    const names = [...(given.get('name') ?? []).map((name) => name.toLowerCase()), ...ownName];
    const address = `http://${reachedAt(host)[0] ?? '127.0.0.1'}:${port}`;
    return {
      verb: 'serve',
      data,
      port: Number(port),
      host,
      names,
      publicAddress,
      address: readReached(given.get('reached-at')?.at(-1)) ?? address,
      behindProxy,
      tls: readTlsFiles(given.get('tls')?.at(-1), given.get('tls-key')?.at(-1), publicAddress),
      opensToNetwork,
      pages: given.get('pages')?.at(-1),
    };
  }
  if (more.length === 0 && verb === 'records' && (what === undefined || what === 'list') && id === undefined)
    return { verb, data, id: undefined };
  if (more.length === 0 && verb === 'records' && what === 'export' && id !== undefined) return { verb, data, id };
  if (verb === 'purge' && what !== undefined && id === undefined) return { verb, data, id: what };
  throw new Error(`“${words.join(' ')}” cannot be read here.\n${usage}`);
}

function readTlsFiles(certificate: string | undefined, key: string | undefined, publicAddress: string | undefined) {
  if (certificate === undefined && key === undefined) return undefined;
  if (certificate === undefined || key === undefined) throw new Error('--tls and --tls-key belong together: a certificate and its key.');
  if (publicAddress?.startsWith('https:') !== true)
    throw new Error('--tls needs --public https://NAME:PORT: the name that the certificate is for, as phones are shown it.');
  return { certificate, key };
}

/** Where other processes reach this one: they speak plain http to each other. */
function readReached(written: string | undefined): string | undefined {
  if (written?.startsWith('https:')) throw new Error(`--reached-at is ${written}. Expected: an address such as http://10.0.0.5:2567.`);
  return readAddress('reached-at', written);
}

/** An address as it is written down: without a path. */
function readAddress(flag: string, written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (!/^https?:\/\/[^\s/]+\/?$/u.test(written) || !URL.canParse(written))
    throw new Error(`--${flag} is ${written}. Expected: an address such as https://workshop.example.`);
  return new URL(written).origin;
}
