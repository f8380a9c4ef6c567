import './markbar.css';

/** A mean as a bar, with the norm as a line across; the figure stands beside it in words. */
export const MarkBar = ({ mean, most, norm }: { mean: number; most: number; norm?: number }) => (
  <span class="markbar" aria-hidden="true">
    <i class={norm !== undefined && mean < norm ? 'low' : ''} style={{ width: `${(mean / most) * 100}%` }} />
    {norm !== undefined && <u style={{ left: `${(norm / most) * 100}%` }} />}
  </span>
);
