"""Being ready again drawn: muscle by muscle, and each arm less the first."""
