import { CippOAuth2Api } from '../../credentials/CippOAuth2Api.credentials';
import { Cipp } from '../../nodes/Cipp/Cipp.node';
import type { Recording } from '../../scripts/record/recording';
import type { Said } from '../../scripts/record/runNode';
import { runNode } from '../../scripts/record/runNode';
import { ACCEPTED_JUDGEMENTS } from './acceptedJudgements';
import type { RecordedCipp } from './recordedCipp';
import { startRecordedCipp } from './recordedCipp';
import { COMMON, RUNS } from './runs';
import { complaintOf } from './truth';

/**
 * Runs the node against the answers of its recordings, word for word, one test for each. They stand in
 * several test files, so that these can run beside each other.
 *
 * @param isOwn which recordings are replayed here
 */
export function describeReplays(isOwn: (recording: Recording) => boolean): void {
	const own = RUNS.filter(({ recording }) => isOwn(recording));
	const names = new Set(own.map(({ name }) => name));
	const accepted = ACCEPTED_JUDGEMENTS.filter((entry) => names.has(entry.case));
	const under = { node: new Cipp(), credentialType: new CippOAuth2Api() };
	const needed = new Set<string>();
	let cipp: RecordedCipp;

	/** Runs the node for one recording. */
	async function replay(recording: Recording): Promise<Said> {
		const { node } = recording;
		if (!node) throw new Error(`${recording.case} is no run of the node.`);
		cipp.play(recording);
		const taskId = RegExp(/"RowKey":"([^"]+)"/).exec(JSON.stringify(recording.exchanges[1]))?.[1];
		const parameters = JSON.parse(
			JSON.stringify(node.parameters).replaceAll('{{RowKey}}', taskId ?? 'none'),
		) as Record<string, unknown>;
		const client = { id: 'recorded', secret: 'none' };
		return await runNode(under, cipp.address, client, { ...node, parameters });
	}

	describe('the node, given what CIPP answered', () => {
		beforeAll(async () => {
			cipp = await startRecordedCipp(COMMON);
		});
		afterAll(async () => await cipp.close());

		it.each(own)('$name, $version', async ({ name, recording }) => {
			const said = await replay(recording);
			const complaint = complaintOf(recording, said);
			if (complaint !== undefined) needed.add(name);
			const isAccepted = accepted.some((entry) => entry.case === name);

			// It sends nothing that CIPP was not seen to take.
			expect(cipp.unknown()).toEqual([]);
			expect({ complaint: isAccepted ? undefined : complaint, said: said.message }).toEqual({
				complaint: undefined,
				said: said.message,
			});
		});

		it('needs every judgement that is accepted', () => {
			expect(accepted.filter((entry) => !needed.has(entry.case))).toEqual([]);
		});
	});
}
