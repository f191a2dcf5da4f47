import { numberOf } from '../nouns/phoneNumber/number';
import { listPicker } from './listPicker';

/** Lists the telephone numbers of the chosen tenant, with who has them. */
export const searchPhoneNumbers = listPicker({
	ofTenant: 'a phone number',
	endpoint: 'ListTeamsVoice',
	entry: (row) => {
		const { number, assignedTo, targetId } = numberOf(row);
		return { name: `${number} (${assignedTo || targetId || 'free'})`, value: number };
	},
});
