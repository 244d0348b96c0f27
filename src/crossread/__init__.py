"""Reads conflicting accounts of one matter and lays the contest open."""
