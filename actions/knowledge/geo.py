"""Distance on the sphere."""

from math import asin, cos, radians, sin, sqrt

#: Mean radius of the Earth in km (IUGG).
EARTH_KM = 6371.0088


def air_line_km(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Great-circle distance in km between two points in degrees (haversine)."""
    phi, other_phi = radians(latitude), radians(other_latitude)
    half = sin((other_phi - phi) / 2) ** 2
    half += cos(phi) * cos(other_phi) * sin(radians(other_longitude - longitude) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(half))
