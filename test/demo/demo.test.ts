import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CippOAuth2Api } from '../../credentials/CippOAuth2Api.credentials';
import { unexpected } from '../../demo/check';
import { readExpected, readLeavers, readWorkflow } from '../../demo/exampleFiles';
import { withFreshDates } from '../../demo/freshDates';
import type { LeaverOutcome } from '../../demo/leaverOutcome';
import { outcomeText } from '../../demo/leaverOutcome';
import { offboardLeavers } from '../../demo/offboardLeavers';
import { leaverBlock, summary } from '../../demo/report';
import { startCipp } from '../../demo/simulatedCipp';
import { Cipp } from '../../nodes/Cipp/Cipp.node';
import type { Simulator } from '../../simulator';
import { CIPP_NODE_TYPE } from '../../workbench/runCipp';

const TIMEZONE = 'Europe/Amsterdam';
const hrExport = withFreshDates(readLeavers(), new Date());

let cipp: Simulator;
let outcomes: LeaverOutcome[];

/** The workflow as it is, with the shortest pause between two looks at the tasks. */
function impatientWorkflow() {
	const workflow = readWorkflow();
	const cippNode = workflow.nodes.find(({ type }) => type === CIPP_NODE_TYPE);
	Object.assign(cippNode?.parameters.waitOptions ?? {}, { pollInterval: 1 });
	return workflow;
}

beforeAll(async () => {
	cipp = await startCipp({ wakeUpMs: 5, startMs: 1, stepMs: 1 });
	outcomes = await offboardLeavers(
		hrExport,
		impatientWorkflow(),
		{ node: new Cipp(), credentialType: new CippOAuth2Api() },
		cipp,
	);
	// Includes the first load of n8n's engine, which takes long while other tests run.
}, 60_000);

afterAll(async () => await cipp.close());

const of = (ticket: string) =>
	outcomes.find(({ leaver }) => leaver.ticket === ticket) as LeaverOutcome;

/** Times and the line breaks that depend on them. */
function withoutTimes(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2} [+]\d{2}:\d{2}/g, 'a time')
		.replace(/about \d+ minutes?|less than a minute/g, 'some minutes');
}

describe('The demo', () => {
	it('has an outcome for every row of the HR file, in its order', () => {
		expect(outcomes.map(({ leaver }) => leaver)).toEqual(hrExport.leavers);
		expect(
			Object.fromEntries(outcomes.map((one) => [one.leaver.ticket, outcomeText(one)])),
		).toEqual(readExpected());
	});

	it('finds nothing unexpected when all went well', () => {
		expect(unexpected(outcomes, readExpected(), cipp.tasks, TIMEZONE)).toEqual([]);
	});

	it.each([
		['HR-2211', '“User” is “Lena Left”'],
		['HR-2214', 'The storage account is busy'],
		['HR-2215', 'would be offboarded twice'],
	])('says why %s was refused', (ticket, reason) => {
		expect(of(ticket).reason).toContain(reason);
	});

	it('reads local times in the time zone of the workflow and keeps offsets', () => {
		expect(of('HR-2208').scheduledTime).toMatch(/T17:00:00\+0[12]:00$/);
		expect(of('HR-2209').scheduledTime).toMatch(/T(?:23:00:00\+01|00:00:00\+02):00$/);
		expect(of('HR-2212').scheduledTime).toMatch(/T12:30:00\+0[12]:00$/);
	});

	it('reports the steps of those who leave now, and of nobody else', () => {
		const failed = of('HR-2213').steps.filter(({ status }) => status === 'failure');
		expect(failed.map(({ step, readBack }) => [step, readBack])).toEqual([
			['DisableSignIn', 'notYet'],
		]);
		const reported = outcomes.filter(({ steps }) => steps.length > 0);
		expect(reported.map(({ leaver }) => leaver.ticket)).toEqual(['HR-2207', 'HR-2210', 'HR-2213']);
	});

	it('prints a block for each leaver, with warnings on lines of their own', () => {
		for (const outcome of outcomes) {
			const [head, ...lines] = leaverBlock(outcome, 100).split('\n');
			expect(head).toContain(outcome.leaver.userPrincipalName);
			expect(lines.filter((line) => /^ +Warning: “/.test(line))).toHaveLength(
				outcome.warnings.length,
			);
		}
		expect(leaverBlock(of('HR-2213'), 100)).toMatch(
			/DisableSignIn +failure +notYet +Failed to execute/,
		);
	});

	it('ends with a sentence that sums up', () => {
		expect(summary(outcomes, 1000)).toBe(
			'9 leavers: 3 offboarded now, 3 planned in CIPP, 1 refused by CIPP, 2 not sent, because their rows cannot be right. Steps failed for Mike North (DisableSignIn).',
		);
	});

	it('prints what the README shows, but for the times', () => {
		const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
		const shown = /```text\n(HR-[^]*?)\n```/.exec(readme)?.[1] ?? '';
		const printed = outcomes.map((outcome) => leaverBlock(outcome, 100));

		expect(shown.split(/\n\n(?=\S)/).map(withoutTimes)).toEqual(
			[...printed.slice(4, 8), summary(outcomes, 100)].map(withoutTimes),
		);
	});
});

describe('The check behind the exit code', () => {
	const check = (
		changed: Partial<{ expected: Record<string, string>; tasks: Simulator['tasks'] }>,
	) =>
		unexpected(outcomes, changed.expected ?? readExpected(), changed.tasks ?? cipp.tasks, TIMEZONE);
	const isFor = (user: string) => (task: { Name: string }) => task.Name === `Offboarding: ${user}`;

	it('sees a row that came out differently, one too many and one too few', () => {
		const expected = { ...readExpected(), 'HR-2207': 'refused', 'HR-9': 'queued' };
		delete (expected as Record<string, string>)['HR-2214'];
		expect(check({ expected })).toEqual([
			'HR-2207 should be "refused" and is "queued, completed".',
			'HR-9 should be "queued" and is "absent".',
			'HR-2214 should be "absent" and is "refused".',
		]);
	});

	it('sees a task that is missing, one that is there twice and one that nobody asked for', () => {
		const [first] = cipp.tasks.filter(isFor('sam.synced@contoso.com'));
		if (!first) throw new Error('There is no task to change.');
		expect(check({ tasks: cipp.tasks.filter((task) => task !== first) })).toEqual([
			'CIPP has 0 offboardings of sam.synced@contoso.com in place of 1.',
		]);
		expect(check({ tasks: [...cipp.tasks, first] })).toEqual([
			'CIPP has 2 offboardings of sam.synced@contoso.com in place of 1.',
			'CIPP has 7 offboardings in place of 6.',
		]);
		expect(check({ tasks: [...cipp.tasks, { ...first, Name: 'Offboarding: x@y.z' }] })).toEqual([
			'CIPP has 7 offboardings in place of 6.',
		]);
	});

	it('sees a task in the wrong tenant or at the wrong time', () => {
		const change = (change: object) =>
			cipp.tasks.map((task) =>
				isFor('john.smith@fabrikam.com')(task) ? { ...task, ...change } : task,
			);
		expect(check({ tasks: change({ Tenant: 'contoso.com' }) })).toEqual([
			'CIPP offboards john.smith@fabrikam.com in contoso.com and not in fabrikam.com.',
		]);
		expect(check({ tasks: change({ ScheduledTime: '1' }) })[0]).toMatch(
			/ at 1 and not at \d{10}\.$/,
		);
	});
});
