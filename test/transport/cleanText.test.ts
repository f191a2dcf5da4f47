import { cleanText } from '../../nodes/Cipp/transport/cleanText';
import type { RecordedRequest } from '../../simulator';
import type { CippTest } from '../support/cipp';
import { SEND_ONLY, startCippTest } from '../support/cipp';
import { fillPicker } from '../support/pickers';
import { failedItems } from '../support/runResult';

const NOT_THERE = "Resource 'x@contoso.com' does not exist.";

const STACK =
	'at <ScriptBlock>, /cipp/Modules/CIPPCore/Public/New-GraphGetRequest.ps1: line 188\nat Push-ExecScheduledCommand, /cipp/Modules/Activity Triggers/Push-ExecScheduledCommand.ps1: line 295\n';

const POSITION =
	'At /cipp/Modules/CIPPCore/Public/New-GraphGetRequest.ps1:188 char:13\n+             if ($x) { throw $Message }\n+             ~~~~~~~~~~~~~~';

/** An error as `Get-CippException` has it, from CIPP 10.7.1 on with the raw error. */
const errorObject = (raw = '') =>
	`@{Message=${NOT_THERE}; NormalizedError=${NOT_THERE}${raw}; Position=${POSITION}; StackTrace=${STACK}; ScriptName=/cipp/New-GraphGetRequest.ps1; LineNumber=188; Category=OperationStopped: (Resource 'x…:String) [], RuntimeException}`;

const GRAPH = `Graph Error: Exception at /cipp/Modules/CIPPCore/Public/GraphRequests/Get-GraphRequestList.ps1:367 - ${NOT_THERE} - Endpoint: users`;

describe('a text of CIPP', () => {
	it.each([
		[GRAPH, `Graph Error: ${NOT_THERE} - Endpoint: users`],
		[GRAPH.replace('/cipp/', ''), `Graph Error: ${NOT_THERE} - Endpoint: users`],
		[errorObject(), NOT_THERE],
		[errorObject('; RawError={"error":{"code":"x"}}'), NOT_THERE],
		[`Task Failed: ${errorObject()}`, `Task Failed: ${NOT_THERE}`],
		[`${errorObject()} ${errorObject()}`, `${NOT_THERE} ${NOT_THERE}`],
		[`${NOT_THERE}; Position=${POSITION}; StackTrace=${STACK}`, NOT_THERE],
		[`@{Message=Boom; NormalizedError=; Position=x; StackTrace=y}`, 'Boom'],
		[`Failed: boom. ${POSITION}`, 'Failed: boom.'],
		[`Failed: boom.\n${STACK}`, 'Failed: boom.'],
		['Error: boom - at C:\\home\\site\\x.ps1: line 45', 'Error: boom'],
		[POSITION, 'CIPP stored an error without a text.'],
	])('loses what only its makers can use: %j', (text, clean) => {
		expect(cleanText(text)).toBe(clean);
		expect(cleanText(clean)).toBe(clean);
	});

	it.each([
		'Successfully added jane to group Scripts.ps1',
		'Could not find the rule "Look; Position=top"'.replace('Position=', 'Position '),
		'Successfully set Out-of-office: I am at home, see line 3.',
		'Removed jane from @contoso; write to {name} instead',
		' with blanks ',
	])('stays as it is without it: %j', (text) => {
		expect(cleanText(text)).toBe(text);
	});

	it('is cleaned in no time, however long it is', () => {
		const long = `${'Exception at '.repeat(2000)} @{Message=${'a; '.repeat(20_000)} x.ps1`;
		expect(cleanText(long).length).toBeLessThanOrEqual(long.length);
	});
});

describe('wherever the node hands on what CIPP said', () => {
	let t: CippTest;
	beforeEach(async () => {
		t = await startCippTest({ runMode: 'manual' });
	});
	afterEach(async () => await t.close());

	const TRACES = /\.ps1|StackTrace|Position=|LineNumber|char:\d|\$Message/;
	const faults: Array<[string, object]> = [
		['a 403 with an object', { status: 403, json: { Results: [errorObject()] } }],
		['a 400 of Graph', { status: 400, text: GRAPH }],
		['a 500', { status: 500, text: `Failed. ${POSITION}` }],
		['a 200', { status: 200, json: { Results: [`Failed to do it. ${errorObject()}`] } }],
	];
	const uses: Array<[string, string, object]> = [
		['an offboarding', 'ExecOffboardUser', SEND_ONLY],
		['a change', 'ExecRevokeSessions', { operation: 'revokeSessions' }],
		['a read', 'ListUserGroups', { operation: 'getAllGroups' }],
		['a look-up of a user', 'ListGraphRequest', { operation: 'clearImmutableId' }],
		['a look-up of tasks', 'ListScheduledItems', {}],
		['the list of tenants', 'ListTenants', SEND_ONLY],
	];

	describe.each(faults)('%s', (_name, fault) => {
		it.each(uses)('at %s', async (_use, endpoint, parameters) => {
			const nodeSettings = { onError: 'continueErrorOutput' as const };
			t.cipp.fault({
				endpoint,
				...fault,
				when: ({ body, query }: RecordedRequest) =>
					endpoint === 'ListTenants' ||
					`${JSON.stringify(body)}${JSON.stringify(query)}`.includes('fabrikam.com'),
			});
			const result = await t.run({ parameters: parameters as never, nodeSettings });

			// A look-up that is refused may leave a warning only.
			const told = JSON.stringify([
				failedItems(result),
				result.output.map(({ json }) => json.warnings),
			]);
			expect(told).toMatch(/does not exist|Failed\./);
			expect(JSON.stringify([result.output, result.errors])).not.toMatch(TRACES);
		});
	});

	it('in a picker', async () => {
		for (const [, fault] of faults) {
			const ordered = t.cipp.fault({ endpoint: 'ListTenants', ...fault });
			const shown = await fillPicker(t, 'searchTenants').catch(({ message }: Error) => message);
			expect(shown).toMatch(/./);
			expect(shown).not.toMatch(TRACES);
			ordered.remove();
		}
	});
});
