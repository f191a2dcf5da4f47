import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { schemaOf } from '../../scripts/docs/outputSchema';
import type { CippRunResult } from '../../workbench/runCipp';
import { idItems, PASSWORD, runOn, addCompleted, stored } from '../offboarding-resource/tasks';
import { LEAVERS } from '../support/cipp';
import { everythingSaid, failedItems } from '../support/runResult';
import { freshCipp, JANE, JOHN, jsonOf, waitingWith } from '../waiting/waiting';

import { CERTIFICATE } from './examples';

const cipp = freshCipp();

/** In the workflow's time zone, which is not UTC. */
const BERLIN = { timezone: 'Europe/Berlin' };
const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/) as unknown;
const GUID = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as unknown;

const certificates = (result: CippRunResult) =>
	jsonOf(result).map((json) => (json.certificate ?? {}) as IDataObject);

/** Offboards the three with a certificate. */
const offboard = async (
	form: string,
	parameters: INodeParameters = {},
	waitOptions: INodeParameters = {},
	onError?: 'continueErrorOutput',
) =>
	await cipp().run({
		items: LEAVERS.map((leaver, place) => ({ ...leaver, ticket: `HR-220${place}` })),
		parameters: {
			...waitingWith({ certificate: form, ...waitOptions }),
			reference: '={{ $json.ticket }}',
			...parameters,
		},
		nodeSettings: { typeVersion: 1.1, ...(onError && { onError }) },
		settings: BERLIN,
	});

describe('the certificate of leaving', () => {
	it('says of each user who, where, when, what CIPP reported and what was read back', async () => {
		cipp().cipp.failStep({ user: JOHN, step: 'DisableSignIn' });
		const [jane, john, mike] = certificates(
			await offboard('data', {
				userName: '={{ $json.name }}',
				AccessAutomap: "={{ $json.upn.startsWith('jane') ? 'manager@contoso.com' : '' }}",
			}),
		);

		expect(jane).toEqual({
			title: `Certificate of leaving: ${JANE}`,
			verdict: 'confirmed',
			summary: 'Every step was read back from Microsoft 365 and is as asked for.',
			user: { userPrincipalName: JANE, displayName: 'Jane Doe', objectId: GUID },
			tenant: { domain: 'contoso.com', name: null },
			askedBy: {
				reference: 'HR-2200',
				workflow: 'Workbench',
				workflowId: 'workflow-1',
				executionId: '231',
			},
			issuedBy: { workflow: 'Workbench', workflowId: 'workflow-1', executionId: '231' },
			times: {
				queued: TIME,
				planned: TIME,
				startedNotBefore: TIME,
				ended: TIME,
				readBack: TIME,
				issued: TIME,
			},
			taskIds: { offboarding: GUID, deletion: null },
			steps: [
				{
					step: 'RevokeSessions',
					name: 'Revoke All Sessions',
					reported: 'success',
					messages: [`Successfully revoked sessions for ${JANE}`],
					readBack: 'confirmed',
					found: expect.stringMatching(/^Only sessions from /) as unknown,
					readBackAt: TIME,
					restsOn: 'readBack',
				},
				{
					step: 'DisableSignIn',
					name: 'Disable Sign-In',
					reported: 'success',
					messages: [`Successfully set account enabled state to False for ${JANE}`],
					readBack: 'confirmed',
					found: 'Sign-in is blocked.',
					readBackAt: TIME,
					restsOn: 'readBack',
				},
				{
					step: 'AccessAutomap',
					name: 'Mailbox Full Access (Automap)',
					people: ['manager@contoso.com'],
					reported: 'success',
					messages: [`Granted manager@contoso.com FullAccess to ${JANE} with automapping True`],
					readBack: 'confirmed',
					found: 'manager@contoso.com: FullAccess is given.',
					readBackAt: TIME,
					restsOn: 'readBack',
				},
			],
			otherLines: [],
			open: [],
			warnings: [],
		});
		expect(john).toMatchObject({
			verdict: 'incomplete',
			user: { userPrincipalName: JOHN, displayName: 'John Smith', objectId: GUID },
			askedBy: { reference: 'HR-2201' },
			steps: [
				{ step: 'RevokeSessions', readBack: 'confirmed' },
				{ step: 'DisableSignIn', reported: 'failure', readBack: 'notYet' },
			],
			open: [expect.stringMatching(/^Disable Sign-In: not confirmed\. /) as unknown],
		});
		expect(mike).toMatchObject({ verdict: 'confirmed', open: [] });
		// The schemas for the editor are made of the example.
		expect(schemaOf([CERTIFICATE, jane, john])).toEqual(schemaOf([CERTIFICATE]));
	});

	it('rests on the word of CIPP where nothing is read back, and is open until it has ended', async () => {
		const unread = certificates(await offboard('data', {}, { verify: false }));
		expect(unread).toMatchObject(
			LEAVERS.map(() => ({
				verdict: 'reported',
				user: { objectId: null },
				times: { readBack: null, ended: TIME },
				steps: [
					{ readBack: null, found: null, readBackAt: null, restsOn: 'reported' },
					{ readBack: null, restsOn: 'reported' },
				],
			})),
		);

		const planned = certificates(await offboard('data', { Scheduled: '2031-01-31T17:00:00' }));
		expect(planned).toMatchObject(
			LEAVERS.map(() => ({
				verdict: 'open',
				times: { planned: '2031-01-31T17:00:00+01:00', ended: null, startedNotBefore: null },
				steps: [
					{ reported: null, restsOn: 'nothing' },
					{ reported: null, restsOn: 'nothing' },
				],
				open: ['The offboarding has not ended: its status is scheduled.'],
			})),
		);
	});

	it('names the deletion that comes last, and the object ID that the account had', async () => {
		const ids = LEAVERS.map(({ upn }) => cipp().cipp.directory.findUser(String(upn)).id);
		const found = certificates(await offboard('data', { DeleteUser: true }));

		expect(found).toMatchObject(
			ids.map((objectId) => ({
				user: { objectId },
				taskIds: { offboarding: GUID, deletion: GUID },
			})),
		);
	});

	it('is not there unless it is asked for, nor in a preview', async () => {
		for (const result of [await offboard('none'), await offboard('html', { previewOnly: true })]) {
			expect(jsonOf(result).flatMap(Object.keys)).not.toContain('certificate');
			expect(jsonOf(result)).toHaveLength(3);
		}
	});

	it('refuses a form that does not exist, and sends nothing', async () => {
		const { error } = await offboard('pdf');

		expect(error?.message).toMatch(/“Certificate of Leaving” is “pdf”\./);
		expect(cipp().cipp.requests).toEqual([]);
	});

	it('goes with the error of a user whose steps failed', async () => {
		cipp().cipp.failStep({ user: JOHN, step: 'DisableSignIn' });
		const result = await offboard('file', {}, { failOnStepErrors: true }, 'continueErrorOutput');

		const [{ error } = { error: {} as IDataObject }] = failedItems(result);
		expect(error.certificate).toMatchObject({ verdict: 'incomplete', user: { displayName: null } });
		expect(result.errors.map(({ binary }) => Object.keys(binary ?? {}))).toEqual([['certificate']]);
		expect(result.output.map(({ binary }) => Object.keys(binary ?? {}))).toEqual(
			Array(2).fill(['certificate']),
		);
	});
});

describe('no secret', () => {
	it('stands in a certificate, although the item gives the password out', async () => {
		const result = await offboard('html', { ResetPass: true }, { returnNewPassword: true });

		for (const json of jsonOf(result)) {
			const { newPassword } = json;
			expect(String(newPassword).length).toBeGreaterThan(7);
			expect(JSON.stringify(json.certificate)).toContain('[redacted]');
			expect(JSON.stringify([json.certificate, json.certificateHtml])).not.toContain(newPassword);
		}
	});

	it('stands in one of Offboarding > Get, nor a link to a password', async () => {
		const tasks = LEAVERS.map(({ upn }) =>
			addCompleted(cipp().cipp, String(upn), {
				options: { ResetPass: true },
				Reference: `The password is Another.${PASSWORD}`,
				Results: stored(
					`Successfully reset the password for ${String(upn)}. The new password is ${PASSWORD}`,
				),
			}),
		);
		const result = await runOn(cipp(), 'offboarding', 'get', {
			items: idItems(tasks),
			parameters: { options: { certificate: 'html' } },
		});

		expect(certificates(result)).toMatchObject(
			LEAVERS.map(() => ({
				verdict: 'reported',
				askedBy: { reference: 'The password is [redacted]' },
			})),
		);
		expect(
			JSON.stringify(jsonOf(result).map((json) => [json.certificate, json.certificateHtml])),
		).not.toContain(PASSWORD);
		expect(everythingSaid(result)).toContain('certificateHtml');
	});
});

describe('the page', () => {
	const NASTY = `<script>alert("x")</script> & 'Jane'`;
	const NASTY_ESCAPED = '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;Jane&#39;';

	it('escapes whatever a name, a reference or a line holds, and loads nothing', async () => {
		cipp().cipp.failStep({
			user: JANE,
			step: 'DisableSignIn',
			message: `Failed: <img src=x> ${NASTY}`,
		});
		const result = await offboard('html', {
			userName: NASTY,
			reference: NASTY,
			tenantLabel: NASTY,
		});

		const [jane, john] = jsonOf(result).map(({ certificateHtml }) => String(certificateHtml));
		expect(jane).toContain(NASTY_ESCAPED);
		for (const page of [jane, john]) {
			expect(page).toMatch(/^<!DOCTYPE html>\s*<html lang="en">/);
			const tags = page?.match(/<[^>]+>/g) ?? [];
			expect(tags.length).toBeGreaterThan(50);
			expect(
				tags.filter((tag) => /^<(?:script|img|link|iframe|object|form|a)\b/i.test(tag)),
			).toEqual([]);
			expect(tags.filter((tag) => /\b(?:src|href|style|on\w+)=/i.test(tag))).toEqual([]);
			expect(page).not.toMatch(/url\(|@import|https?:/i);
			expect(page).toContain("default-src 'none'");
		}
		expect(john).toContain('Every step was read back from Microsoft 365 and is as asked for.');
		expect(john).toContain('<th scope="col">Reported by CIPP</th>');
	});

	it('comes as a file under the name of the user', async () => {
		const result = await offboard('file');

		for (const [index, { json, binary }] of result.output.entries()) {
			const { certificate: file } = binary ?? {};
			expect(file).toMatchObject({
				fileName: `certificate-of-leaving-${String(LEAVERS[index]?.upn)}.html`,
				mimeType: 'text/html',
				fileExtension: 'html',
			});
			const page = Buffer.from(file?.data ?? '', 'base64').toString('utf8');
			expect(page).toContain(`Certificate of leaving: ${String(LEAVERS[index]?.upn)}`);
			expect(json).not.toHaveProperty('certificateHtml');
		}
		expect(result.output).toHaveLength(3);
	});
});
