"""Speed of search as ratios against named peers in one run: `python -m bench --scale 2k|20k|100k`."""
