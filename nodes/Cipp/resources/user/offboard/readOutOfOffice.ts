import type { ItemReader } from '../../../engine/itemReader';
import { withoutInvisibleEnds } from '../../../engine/invisible';
import { stepDisplayName } from '../../../offboarding/order/steps';

const NAME = stepDisplayName('OOO');

/**
 * Reads the automatic reply. An editor of rich text gives HTML without a text for an empty one: CIPP
 * before 10.9 sets that as the reply, and later versions take it for none.
 *
 * @param item reader of the item; a reply that is left out is warned of
 * @returns the reply, HTML or plain text; empty for none
 */
export function readOutOfOffice(item: ItemReader): string {
	const reply = item.freeText('OOO', NAME, true);
	if (reply === '' || showsSomething(reply)) return reply;
	item.warn(`“${NAME}” is left out, because it is HTML without a text.`);
	return '';
}

function showsSomething(html: string): boolean {
	if (/<img\b/i.test(html)) return true;
	const text = html.replace(/<[^>]*>/g, '').replace(/&(?:nbsp|#160|#xa0);/gi, ' ');
	return withoutInvisibleEnds(text).text !== '';
}
