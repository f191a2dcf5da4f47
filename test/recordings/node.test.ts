import { join } from 'node:path';

import { CippOAuth2Api } from '../../credentials/CippOAuth2Api.credentials';
import { Cipp } from '../../nodes/Cipp/Cipp.node';
import { resources } from '../../nodes/Cipp/resources';
import type { Exchange, Recording } from '../../scripts/record/recording';
import { readRecordings } from '../../scripts/record/recording';
import type { Said } from '../../scripts/record/runNode';
import { runNode } from '../../scripts/record/runNode';
import { ACCEPTED_JUDGEMENTS } from './acceptedJudgements';
import { NOT_RECORDED } from './notRecorded';
import type { RecordedCipp } from './recordedCipp';
import { startRecordedCipp } from './recordedCipp';
import { complaintOf, truthOf } from './truth';

const RECORDINGS = readRecordings(join(__dirname));
const RUNS = (RECORDINGS.get('node.jsonl') ?? []).flatMap((recording) =>
	recording.cipp.map((version) => ({ name: recording.case, version, recording })),
);

/** What any run may read, such as the list of tenants. */
const COMMON: Exchange[] = [...RECORDINGS.values()]
	.flat()
	.filter(({ client, microsoft }) => client === undefined && !microsoft)
	.flatMap(({ exchanges }) => exchanges)
	.filter(({ method, status }) => method === 'GET' && status === 200);

/** Runs the node against the answers of a recording, word for word. */
async function replay(recording: Recording): Promise<{ said: Said; cipp: RecordedCipp }> {
	const cipp = await startRecordedCipp(recording, COMMON);
	try {
		const { node } = recording;
		if (!node) throw new Error(`${recording.case} is no run of the node.`);
		const taskId = RegExp(/"RowKey":"([^"]+)"/).exec(JSON.stringify(recording.exchanges[1]))?.[1];
		const parameters = JSON.parse(
			JSON.stringify(node.parameters).replaceAll('{{RowKey}}', taskId ?? 'none'),
		) as Record<string, unknown>;
		const said = await runNode(
			{ node: new Cipp(), credentialType: new CippOAuth2Api() },
			cipp.address,
			{ id: 'recorded', secret: 'none' },
			{ ...node, parameters },
		);
		return { said, cipp };
	} finally {
		await cipp.close();
	}
}

describe('the node, given what CIPP answered', () => {
	const needed = new Set<string>();

	it.each(RUNS)('$name, $version', async ({ name, recording }) => {
		const { said, cipp } = await replay(recording);
		const complaint = complaintOf(recording, said);
		if (complaint !== undefined) needed.add(name);
		const accepted = ACCEPTED_JUDGEMENTS.some((entry) => entry.case === name);

		// It sends nothing that CIPP was not seen to take.
		expect(cipp.unknown).toEqual([]);
		expect({ complaint: accepted ? undefined : complaint, said: said.message }).toEqual({
			complaint: undefined,
			said: said.message,
		});
	});

	it('needs every judgement that is accepted', () => {
		expect(ACCEPTED_JUDGEMENTS.filter((entry) => !needed.has(entry.case))).toEqual([]);
	});
});

/** Operations whose endpoint CIPP 10.8.2 does not have, or whose function calls one that is missing. */
const SINCE_10_9 = [
	'group.addMember',
	'group.addOwner',
	'group.removeOwner',
	'guest.getAll',
	'repository.update',
];

/** What a stand-in for Microsoft does not do well enough for the node to be judged by it. */
const STAND_IN = 'Microsoft was replaced, and its stand-in does not show the change afterwards.';

/** Operations that no recording shows, and why. */
const NOT_RUN: Record<string, string> = {
	'alert.snooze': 'It answers to an alert, and CIPP raised none when it was recorded.',
	'calendar.removePermission': STAND_IN,
	'calendar.setPermission': STAND_IN,
	'cipp.connectWebhook':
		'It changes a setting of the whole CIPP, which the recorded editor may not.',
	'email.release': 'The quarantine was empty.',
	'group.removeMember': 'Its list of members is longer than what is kept of a list.',
	'jitAdmin.getAll': STAND_IN,
	'jitAdmin.grant': STAND_IN,
	'license.changeCspSubscription': 'It needs an account at a distributor.',
	'license.getAllCspSubscriptions': 'It needs an account at a distributor.',
	'license.setExclusion': 'It needs an administrator of CIPP, and no such client was recorded.',
	'standard.deleteTemplate': 'There was no template.',
	'standard.run': 'There was no template.',
	'tenant.clearCache': 'It empties the list of tenants, on which all other runs depend.',
	'tenant.getAll': 'Its list of tenants stands among the single requests.',
	...Object.fromEntries(NOT_RECORDED.map((name) => [name, 'Its answers are not recorded yet.'])),
};

describe('the recordings of the node', () => {
	const operations = resources.flatMap((resource) =>
		resource.operations.map((operation) => `${resource.value}.${operation.value}`),
	);

	it('has no exception for an operation that is not there', () => {
		expect(operations).toEqual(expect.arrayContaining(Object.keys(NOT_RUN)));
	});

	it.each(operations.filter((name) => !(name in NOT_RUN)))(
		'hold a run of %s in which CIPP did what was asked',
		(name) => {
			const runs = RUNS.filter(
				({ recording: { node } }) => `${node?.resource}.${node?.operation}` === name,
			);
			const versions = runs
				.filter((run) => run.name.endsWith(': works') && truthOf(run.recording) === 'done')
				.map(({ version }) => version);

			const all = SINCE_10_9.includes(name) ? ['10.9.0'] : ['10.8.2', '10.9.0'];
			expect([...new Set(versions)].sort()).toEqual(all);
		},
	);
});
