import type { ValuesOf } from '../../../forms/part';
import type { GroupParams } from '../../../nouns/group/target';
import type { UPDATE } from './fields';

/** Parameters of a change of a group. */
export type GroupUpdate = GroupParams &
	ValuesOf<typeof UPDATE> & {
		/** The name of a distribution list in Exchange, which people do not see. */
		exchangeName?: string;
	};
