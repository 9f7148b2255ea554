/** Hands the numbers to the person as a file of their own. */
import type { DataNews } from '@/components/options/data-panel';
import { exportData } from '@/utils/stats/data';
import { drain } from '@/utils/stats/drain';

/** @param count writes numbers as the person reads them. */
export async function saveExport(count: Intl.NumberFormat): Promise<DataNews> {
  await drain();
  const result = await exportData(Date.now());
  if (!result.ok) return { kind: result.reason };
  const url = URL.createObjectURL(new Blob([JSON.stringify(result.value, null, 1)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `tact-${result.value.exportedAt.slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(url);
  return { kind: 'exported', replies: count.format(result.value.replies.length) };
}
