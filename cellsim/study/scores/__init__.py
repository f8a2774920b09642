"""Forecasts laid against what people said of themselves, beside what a forecaster knows who knows no muscle."""
