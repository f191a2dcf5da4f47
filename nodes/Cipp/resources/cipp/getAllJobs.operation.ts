import { list } from '../../forms/list';
import { FILTERS } from '../../fields/collection';
import { text } from '../../forms/parts';
import { everything } from '../../nouns/everything';
import { CippFailure } from '../../transport/failure';
import { JOB_COLUMNS } from './jobs';

/** Lists what CIPP works on in the background (`Invoke-ListCippQueue`). */
export const getAllJobs = list(everything('Jobs'), {
	name: 'Get Many Jobs',
	value: 'getAllJobs',
	action: 'Get many jobs of CIPP',
	description: 'Get what CIPP does in the background, or did in the last three hours',
	options: {
		queueId: text({
			name: 'queueId',
			displayName: 'Queue ID',
			description: 'One job, however old; an operation that queues one gives its queueId',
			placeholder: 'e.g. 84e32bdf-5021-4a01-9325-73522a53c00e',
		}),
		reference: text({
			name: 'reference',
			displayName: 'Reference',
			description: 'The jobs with this reference',
		}),
	},
	optionsAs: FILTERS,
	endpoint: 'ListCippQueue',
	right: 'CIPP.Core.Read',
	sends: {
		QueueId: ({ queueId }) => queueId || undefined,
		Reference: ({ reference }) => reference || undefined,
	},
	rowHas: ['RowKey', 'Name'],
	ifEmpty: async (_context, { queueId }) => {
		if (queueId === '') return;
		const failure = new CippFailure(`CIPP does not know a job ${queueId}`, {
			outcome: 'refused',
			description: 'Check the queue ID. CIPP forgets old jobs.',
		});
		await Promise.reject(failure);
	},
	columns: JOB_COLUMNS,
	advice: 'Run it again later.',
});
