"""Scores below which an evaluation fails: the figures the project holds itself to on unseen documents."""

THRESHOLDS = {
    "language": 0.95,
    "exchange_kind": 0.95,
    "exchange_status": 0.95,
    "exchange_date": 0.90,
    "issue_date": 0.90,
    "participants": 0.97,
    "officials": 0.95,
    "countries": 0.95,
    "topics": 0.85,
    "quotations": 0.95,
    "speaker": 0.85,
    "channel": 0.85,
    "body_recall": 0.98,
    "body_precision": 0.95,
    "same_exchange": 0.90,
}

MOST_WRONG_DATES = 0.02
MOST_WRONG_HIGH = 0.02
"""Largest share of high-confidence proposals that may be wrong."""


def shortfalls(figures: dict[str, object], *, registry: bool = True) -> list[str]:
    """Return what fell short, in words; without a registry people cannot be known, so they are not asked for."""
    by_people = {"participants", "officials", "speaker", "same_exchange"}
    lines = []
    fields = figures["fields"]
    if not isinstance(fields, dict):
        return ["no figures"]
    for name, least in THRESHOLDS.items():
        score = fields[name]["score"]
        if score is not None and score < least and (registry or name not in by_people):
            lines.append(f"{name}: {score} is below {least}")
    dates = fields["exchange_date"]
    if dates["of"] and dates["wrong"] / dates["of"] > MOST_WRONG_DATES:
        lines.append(f"exchange_date: {dates['wrong']} of {dates['of']} wrong")
    calibration = figures["calibration"]
    if isinstance(calibration, dict) and calibration["share_wrong"] > MOST_WRONG_HIGH:
        lines.append(f"high confidence: {calibration['share_wrong']} wrong")
    gates = figures["gates"]
    return lines + [f"gate: {gate}" for gate in (gates if isinstance(gates, list) else [])]
