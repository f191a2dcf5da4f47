import { sharedCipp } from '../support/cipp';
import type { FailureCase } from '../support/failureCases';
import { runWithFault, UNLUCKY } from '../support/failureCases';
import { describeFailure } from '../support/failureSuite';
import { failedItems } from '../support/runResult';

const t = sharedCipp();

const DENIED = 'Access to this CIPP API endpoint is not allowed, ';

const ANSWERS: FailureCase[] = [
	{
		name: '400 with the reasons of Test-CIPPOffboardingRequest',
		fault: {
			status: 400,
			json: { Results: ["'user' is required and must be a non-empty array.", 'No actions.'] },
		},
		message: /'user' is required and must be a non-empty array\. No actions\./,
		advice: /^Correct the parameters of the node\. Nothing was changed\./,
		httpCode: '400',
		outcome: 'refused',
		results: ["'user' is required and must be a non-empty array.", 'No actions.'],
	},
	{
		name: '400 without a reason',
		fault: { status: 400, text: '' },
		message: /^CIPP did not accept the request \(status 400\)/,
		advice: /Correct the parameters/,
		httpCode: '400',
		outcome: 'refused',
	},
	{
		name: '403 because the scheduler did not take the task',
		fault: { status: 403, json: { Results: ['Error - Could not add task: The server is busy.'] } },
		message: /^Error - Could not add task: The server is busy\./,
		advice: /seldom a matter of the credential\. Look into the log book/,
		httpCode: '403',
		outcome: 'refused',
		results: ['Error - Could not add task: The server is busy.'],
	},
	{
		name: '403 because of the role',
		fault: {
			status: 403,
			text: `${DENIED}the 'readonly' base role does not have the required permission: Identity.User.ReadWrite`,
		},
		message: /'readonly' base role .* Identity\.User\.ReadWrite/,
		advice: /role “readonly” of the API client does not include the right/,
		httpCode: '403',
		outcome: 'refused',
	},
	{
		name: '403 because of the address that n8n calls from',
		fault: {
			status: 403,
			text: `${DENIED}the API Client does not have the required permission`,
		},
		message: /the API Client does not have the required permission/,
		advice:
			/^The address that n8n calls from is not among the allowed IP ranges of the API client\./,
		httpCode: '403',
		outcome: 'refused',
	},
	{
		name: '404 of a CIPP without this endpoint',
		fault: { status: 404, text: 'Endpoint not found' },
		message: /^CIPP does not know this address: Endpoint not found/,
		advice: /too old for the operation, or the API URL is wrong.*Integrations > CIPP-API/,
		httpCode: '404',
		outcome: 'refused',
		results: ['Endpoint not found'],
	},
	{
		name: '429 with a time to wait',
		fault: { status: 429, text: 'Slow down', headers: { 'retry-after': '17' } },
		message: /^CIPP is receiving too many requests \(status 429\)/,
		advice: /Slow down.*not processed\. Wait at least 17 seconds.*Batching under Request Options/,
		httpCode: '429',
		outcome: 'refused',
	},
	{
		name: '429 without a time',
		fault: { status: 429, text: '' },
		message: /^CIPP is receiving too many requests \(status 429\)/,
		advice: /^The request was not processed\. Set Batching/,
		httpCode: '429',
		outcome: 'refused',
	},
	{
		name: '500 with the text of an exception',
		fault: { status: 500, text: 'Cannot bind argument to parameter' },
		message: /^CIPP could not process the request: Cannot bind argument/,
		advice: /scheduled tasks of CIPP before you send it again/,
		httpCode: '500',
		outcome: 'unknown',
		results: ['Cannot bind argument to parameter'],
	},
	{
		name: '502 of a gateway, as a page',
		fault: { status: 502, html: '<html><body>Bad Gateway</body></html>' },
		message: /^CIPP could not process the request \(status 502\)/,
		advice: /scheduled tasks of CIPP before you send it again/,
		httpCode: '502',
		outcome: 'unknown',
	},
	{
		name: '504 after the time limit of the platform',
		fault: { status: 504, text: 'Gateway Timeout', accepted: false },
		message: /^CIPP could not process the request: Gateway Timeout/,
		advice: /scheduled tasks of CIPP before you send it again/,
		httpCode: '504',
		outcome: 'unknown',
	},
	{
		name: '503 of a function that is switched off',
		fault: { status: 503, text: 'The function is disabled' },
		message: /^CIPP is not available: The function is disabled/,
		advice: /not processed\. .*run it again later/,
		httpCode: '503',
		outcome: 'refused',
	},
	{
		name: 'a web page in place of JSON',
		fault: { html: '\n<!DOCTYPE html><html><title>CIPP</title></html>' },
		message: /^The API URL answers with a web page instead of data/,
		advice: /Integrations > CIPP-API .* not the address of the CIPP website/,
		httpCode: '200',
		outcome: 'refused',
	},
	{
		name: 'a redirect to the sign-in page',
		fault: { redirect: '/.auth/login/aad' },
		message: /^The API URL redirects to a sign-in page \(status 302\)/,
		advice: /This is the CIPP website, not its API/,
		httpCode: '302',
		outcome: 'refused',
	},
	{
		name: 'a status that nobody expects',
		fault: { status: 418, json: { Results: 'I am a teapot' } },
		message: /^I am a teapot/,
		advice: /Correct the parameters/,
		httpCode: '418',
		outcome: 'refused',
		results: ['I am a teapot'],
	},
];

for (const answer of ANSWERS) describeFailure(answer, () => t);

describe('words that n8n takes for error codes of the network', () => {
	// "remov-ePerm-issions", "Onedriv-eAcces-s", "Resourc-eNotFound", "Th-eExist-ing".
	const WORDS = [
		'removePermissions',
		'OnedriveAccess',
		'ResourceNotFound',
		'TheExistingTask',
		'ECONNREFUSED',
	];

	it.each(WORDS)('%s reaches the user as it is', async (word) => {
		const text = `Error - Could not add task: ${word} is not a step`;
		const fault = { status: 400, json: { Results: [text] } };

		const { error } = await runWithFault(t, { fault });
		expect(error?.message).toBe(`${text} [item 1]`);

		t.cipp.reset();
		const result = await runWithFault(
			t,
			{ fault },
			{ nodeSettings: { onError: 'continueErrorOutput' } },
		);
		expect(failedItems(result)).toMatchObject([
			{ message: text, error: { message: text, results: [text] } },
		]);
	});

	it.each(WORDS)('%s in a text with status 200, 403 and 500', async (word) => {
		for (const fault of [
			{ resultsText: `Error - ${word}` },
			{ status: 403, text: `Error - ${word}` },
			{ status: 500, text: `Error - ${word}` },
		]) {
			t.cipp.reset();
			const { error } = await runWithFault(t, { fault });

			expect(error?.message).toContain(`Error - ${word}`);
		}
	});

	it('reach the user from the parameters as well', async () => {
		const items = ['a', 'b', 'c'].map((name) => ({ tenant: 'contoso.com', upn: name }));
		const { error } = await t.run({ items: [...items, { tenant: 'x', upn: 'removePermissions' }] });

		expect(error?.description).toContain('“removePermissions”');
		expect(error?.message).toMatch(/^4 items cannot be used/);
	});
});

it('cuts very long texts, so that a message stays readable', async () => {
	const text = 'x'.repeat(5000);
	const { error } = await runWithFault(t, { fault: { status: 500, text } });

	expect(error?.message).toContain('x'.repeat(900));
	expect(error?.message.length).toBeLessThan(1200);
});

it('names the item, whichever it is', async () => {
	for (const [index, user] of [
		'jane.doe@contoso.com',
		UNLUCKY,
		'mike@northwind.example',
	].entries()) {
		t.cipp.reset();
		const { error } = await runWithFault(t, { fault: { status: 400, user } });

		expect(error?.message).toMatch(new RegExp(`\\[item ${index}\\]$`));
	}
});
