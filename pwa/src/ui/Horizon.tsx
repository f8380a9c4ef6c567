/** The view the product is named after. */
export const Horizon = () => (
  <svg class="horizon" viewBox="0 0 800 240" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
    <rect width="800" height="240" fill="var(--deep-wash)" />
    <circle cx="520" cy="128" r="52" fill="var(--sun)" />
    <path
      d="M0 150c120-66 220-70 330-24s190 50 280 12 140-34 190-18v120H0z"
      fill="var(--deep)"
      opacity=".35"
    />
    <path d="M0 186c150-52 260-46 380-12s260 30 420-24v90H0z" fill="var(--deep)" opacity=".6" />
    <path d="M0 218c180-36 330-26 460-8s230 6 340-16v46H0z" fill="var(--deep)" />
  </svg>
);
