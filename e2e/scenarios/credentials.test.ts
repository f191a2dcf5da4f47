import type { IDataObject } from 'n8n-workflow';

import { startSimulator, type Simulator } from '../../simulator';
import { oAuth2Data } from '../credentialData';
import { N8N_VERSION, setStage, type Stage } from './support/stage';

let stage: Stage;
let cipp: Simulator;
/** Shows only the user interface: every path redirects to the sign-in page. */
let website: Simulator;
/** A function app that knows its own paths only. */
let functionApp: Simulator;

beforeAll(async () => {
	stage = await setStage();
	({ cipp } = stage);
	website = await startSimulator({ hostKind: 'staticWebApp' });
	functionApp = await startSimulator({ hostKind: 'functionApp' });
});

afterAll(async () => {
	await stage?.clear();
	await website?.close();
	await functionApp?.close();
});

afterEach(() => {
	Object.assign(cipp.access, { baseRole: 'editor', missingRights: [], wrongIpAddress: false });
	cipp.reset();
});

/** Saves a credential and presses its Test button. */
async function outcome(type: string, data: IDataObject) {
	const { id } = await stage.api.createCredential(type, 'Under test', data);
	return await stage.api.testCredential(id);
}

const GOOD = { status: 'OK', message: 'Connection successful!' };

/**
 * The answer to a wrong entry. n8n 2.8 does not look at a credential's rules about status codes
 * and gives its own sentence.
 */
function wrong(sentence: RegExp, onN8n28 = sentence) {
	const words = N8N_VERSION.startsWith('2.8.') ? onN8n28 : sentence;
	return { status: 'Error', message: expect.stringMatching(words) as string };
}

const WEBSITE = wrong(
	/^The API URL points to the CIPP website, not to its API\. Enter the API URL/,
	/^Request failed with status code 302$/,
);
const PAGE = wrong(/^The API URL points to the CIPP website, not to its API\. Enter the API URL/);
const NO_API = wrong(
	/^This address is no CIPP API\./,
	/^The resource you are requesting could not/,
);
const NOT_SIGNED_IN = wrong(
	/^CIPP did not accept the sign-in\. Check under Integrations > CIPP-API/,
	/^Authorization failed - please check your credentials$/,
);
const REFUSED = wrong(
	/^CIPP refused access\. The API client needs a role with CIPP\.Core\.Read, and the address/,
	/^Forbidden - perhaps check your credentials\?$/,
);

describe('the Test button of the OAuth2 credential', () => {
	const test = async (changes: IDataObject = {}) =>
		await outcome('cippOAuth2Api', { ...oAuth2Data(cipp), ...changes });

	it.each([
		['as CIPP shows it', (url: string) => url],
		['with /api', (url: string) => `${url}/api`],
		['with /api/', (url: string) => `${url}/api/`],
		['with a slash and blanks', (url: string) => ` ${url}/ `],
	])('is content with an API URL %s', async (_name, change) => {
		expect(await test({ apiUrl: change(cipp.url) })).toEqual(GOOD);
		expect(cipp.requestsTo('GetVersion')).toHaveLength(1);
	});

	// n8n's OAuth2 client gives the standard's sentence in place of Microsoft's own words.
	it.each([
		['secret', { clientSecret: 'wrong' }, /Client authentication failed/],
		[
			'client ID',
			{ clientId: 'ee2b6ab4-90cf-4a1b-8ba7-7a9ccf0a5c4e' },
			/The client is not authorized/,
		],
		['scope', { scope: 'api://wrong/.default' }, /AADSTS500011: The resource principal/],
	])('is not content with a wrong %s, and sends nothing to CIPP', async (_name, changes, words) => {
		expect(await test(changes)).toEqual(wrong(words));
		expect(cipp.tokenRequests).toHaveLength(1);
		expect(cipp.requests).toHaveLength(0);
	});

	it('is not content with a wrong tenant ID', async () => {
		const accessTokenUrl = `${cipp.url}/ee2b6ab4-90cf-4a1b-8ba7-7a9ccf0a5c4e/oauth2/v2.0/token`;
		expect(await test({ accessTokenUrl })).toEqual(wrong(/The request is missing a required/));
	});

	it.each([
		['the redirect of the CIPP website', () => website.url, WEBSITE],
		['a page of the container edition', () => `${cipp.url}/identity/users`, PAGE],
		['an address without an API', () => `${functionApp.url}/portal`, NO_API],
		['an address where nobody listens', () => 'http://127.0.0.1:1', wrong(/ECONNREFUSED|refused/)],
	])('recognises %s', async (_name, apiUrl, answer) => {
		expect(await test({ apiUrl: apiUrl() })).toEqual(answer);
	});

	it('names the right that is missing', async () => {
		cipp.access.missingRights = ['CIPP.Core.Read'];
		expect(await test()).toEqual(REFUSED);
	});

	it('mentions the allowed addresses', async () => {
		cipp.access.wrongIpAddress = true;
		expect(await test()).toEqual(REFUSED);
	});

	it('says what to look at when CIPP does not take the token', async () => {
		cipp.fault({ endpoint: 'GetVersion', status: 401 });
		expect(await test()).toEqual(NOT_SIGNED_IN);
	});

	it('renews a token that has died before it judges', async () => {
		const { id } = await stage.api.createCredential('cippOAuth2Api', 'Used', oAuth2Data(cipp));
		expect(await stage.api.testCredential(id)).toEqual(GOOD);
		cipp.expireTokens();
		expect(await stage.api.testCredential(id)).toEqual(GOOD);
	});

	it('says that CIPP is not available', async () => {
		cipp.fault({ endpoint: 'GetVersion', status: 503 });
		expect(await test()).toEqual(
			wrong(/^CIPP is not available at the moment\./, /^Service unavailable - try again later/),
		);
	});
});

describe('the Test button of the API key credential', () => {
	const test = async (changes: IDataObject = {}) =>
		await outcome('cippApi', {
			apiUrl: cipp.url,
			apiKey: cipp.credentials.apiKey,
			headerName: '',
			...changes,
		});

	it('is content with the key', async () => {
		expect(await test()).toEqual(GOOD);
	});

	it('is content with the key in a header of its own', async () => {
		const gateway = await startSimulator({ apiKeyHeader: 'x-functions-key' });
		try {
			const changes = { apiUrl: gateway.url, apiKey: gateway.credentials.apiKey };
			expect(await test({ ...changes, headerName: ' x-functions-key ' })).toEqual(GOOD);
			expect(await test(changes)).toEqual(NOT_SIGNED_IN);
		} finally {
			await gateway.close();
		}
	});

	it.each([
		['a wrong key', () => ({ apiKey: 'wrong' }), NOT_SIGNED_IN],
		['the CIPP website', () => ({ apiUrl: website.url }), WEBSITE],
		['a page of it', () => ({ apiUrl: `${cipp.url}/home` }), PAGE],
		['an address without an API', () => ({ apiUrl: `${functionApp.url}/home` }), NO_API],
	])('has its own answer to %s', async (_name, changes, answer) => {
		expect(await test(changes())).toEqual(answer);
	});

	it('names the right that is missing', async () => {
		cipp.access.missingRights = ['CIPP.Core.Read'];
		expect(await test()).toEqual(REFUSED);
	});
});
